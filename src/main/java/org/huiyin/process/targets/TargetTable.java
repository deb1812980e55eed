package org.huiyin.process.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.calendar.Period;
import org.huiyin.deadlines.Ledger;
import org.huiyin.deadlines.Targets;
import org.huiyin.organization.Level;
import org.huiyin.organization.Organization;
import org.huiyin.process.engine.Decisions;
import org.huiyin.process.engine.KeptAnswers;
import org.huiyin.process.periods.TablePeriod;
import org.huiyin.routing.Lane;
import org.huiyin.routing.Routing;
import org.huiyin.statute.Duty;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The internal periods of {@code targets.dmn}, by the level of who owes the duty and the lane in which the petition was
 * sorted. What a version of the table has answered once it answers the same.
 */
@Component
class TargetTable implements Targets {

    private static final String TABLE = "targets";
    private static final String NO_LANE = "NONE";
    private static final String NO_LEVEL = "UNKNOWN";

    private final Decisions decisions;
    private final Organization organization;
    private final ObjectProvider<Routing> routing;
    private final KeptAnswers<Question, Map<String, Period>> answered;

    TargetTable(Decisions decisions, Organization organization, ObjectProvider<Routing> routing) {
        this.decisions = decisions;
        this.organization = organization;
        this.routing = routing;
        this.answered = decisions.keep(TABLE, this::ask);
    }

    /** Names of the lanes, and of none where the petition has not been sorted. */
    static List<String> lanes() {
        var lanes = new ArrayList<String>();
        for (Lane lane : Lane.values()) {
            lanes.add(lane.name());
        }
        lanes.add(NO_LANE);
        return lanes;
    }

    /** Names of the levels of government, and of none where the organ tree names none. */
    static List<String> levels() {
        var levels = new ArrayList<String>();
        for (Level level : Level.values()) {
            levels.add(level.name());
        }
        levels.add(NO_LEVEL);
        return levels;
    }

    @Override
    public Optional<Period> of(Ledger.Clock clock, LocalDate from) {
        String level = organization.levelOf(clock.organ()).map(Level::name).orElse(NO_LEVEL);
        var question = new Question(clock.duty(), level);
        Map<String, Period> byLane = answered.of(question);
        boolean whatever = byLane.size() == lanes().size() && new HashSet<>(byLane.values()).size() == 1;
        // the file of acts is opened only where the lane makes a difference
        String lane = byLane.isEmpty() || whatever ? NO_LANE : lane(clock.petition());
        return Optional.ofNullable(byLane.get(lane));
    }

    private String lane(String petition) {
        return routing.getObject()
                .sortingOf(petition)
                .map(sorting -> sorting.lane().name())
                .orElse(NO_LANE);
    }

    private Map<String, Period> ask(Question question) {
        var byLane = new LinkedHashMap<String, Period>();
        for (String lane : lanes()) {
            Map<String, Object> inputs =
                    Map.of("duty", question.duty().name(), "level", question.level(), "lane", lane);
            decisions.evaluate(TABLE, inputs).stream()
                    .findFirst()
                    .map(TablePeriod::of)
                    .ifPresent(period -> byLane.put(lane, period));
        }
        return byLane;
    }

    private record Question(Duty duty, String level) {}
}
