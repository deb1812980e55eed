package org.huiyin.process.periods;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.huiyin.calendar.Period;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.process.engine.Decisions;
import org.huiyin.statute.Duty;
import org.huiyin.statute.LocalPeriods;
import org.springframework.stereotype.Component;

/**
 * The locality's periods of {@code periods.dmn}. Models are put down when the application starts, so what was answered
 * once is answered the same until it starts again; each clock that starts asks.
 */
@Component
class LocalPeriodTable implements LocalPeriods {

    private static final String TABLE = "periods";

    private final Decisions decisions;
    private final Organization organization;
    private final Map<Question, Optional<Period>> answered = new ConcurrentHashMap<>();

    LocalPeriodTable(Decisions decisions, Organization organization) {
        this.decisions = decisions;
        this.organization = organization;
    }

    @Override
    public Optional<Period> of(Duty duty, String organ) {
        var kind = organization.organ(organ).map(Organ::kind).orElse(Organ.Kind.ORGAN);
        return answered.computeIfAbsent(new Question(duty, kind, organ), this::ask);
    }

    private Optional<Period> ask(Question question) {
        Map<String, Object> inputs =
                Map.of("duty", question.duty().name(), "kind", question.kind().name(), "organ", question.organ());
        return decisions.evaluate(TABLE, inputs).stream().findFirst().map(TablePeriod::of);
    }

    private record Question(Duty duty, Organ.Kind kind, String organ) {}
}
