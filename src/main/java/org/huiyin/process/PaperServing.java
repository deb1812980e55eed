package org.huiyin.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Outcome;
import org.huiyin.handling.Paper;
import org.huiyin.handling.Papers;
import org.huiyin.handling.ServingWay;
import org.huiyin.handling.Servings;
import org.huiyin.registry.Petitions.Recipient;
import org.springframework.stereotype.Component;

/** What the tasks in which an approved answer reaches the petitioners, one at a time, have in common. */
@Component
public class PaperServing {

    private static final Field<String> RECIPIENT =
            Field.line("recipient", "信访人").mandatory();
    private static final Field<String> RECORD =
            Field.text("record", "凭证、记录或者理由").atMost(2_000).mandatory();

    private final Papers papers;
    private final Servings servings;
    private final Clock clock;

    PaperServing(Papers papers, Servings servings, Clock clock) {
        this.papers = papers;
        this.servings = servings;
        this.clock = clock;
    }

    public static List<Field<?>> fields(Paper paper) {
        return List.of(RECIPIENT, way(paper), day(paper), RECORD);
    }

    private static Field<ServingWay> way(Paper paper) {
        return new Field<>("way", "方式", ServingWay.class, true, 200, paper.ways());
    }

    private static Field<LocalDate> day(Paper paper) {
        return Field.day("servedOn", paper.dayLabel());
    }

    /** Shows when it was approved, whom it has reached and whom not yet. */
    public Opening prefill(Opening opening, Matter matter, Paper paper) {
        var waiting = new LinkedHashMap<String, String>();
        List<Recipient> unserved = servings.unserved(matter, paper);
        unserved.forEach(each -> waiting.put(each.key(), each.name()));
        String reached = servings.of(matter, paper).stream()
                .map(each -> each.name() + "　" + each.on() + "　" + each.way().label())
                .collect(Collectors.joining("\n"));
        opening.petitioner()
                .show("approved", papers.approvedOn(matter, paper))
                .show("served", reached.isEmpty() ? "尚无" : reached)
                .choices("recipients", waiting)
                .fill(day(paper), LocalDate.now(clock));
        if (unserved.size() == 1) {
            opening.fill(RECIPIENT, unserved.get(0).key());
        }
        return opening;
    }

    /**
     * @param all variable that tells the gateway whether everybody has been reached
     * @param result what the route came to, once they have
     */
    public Completion complete(
            Matter matter, Paper paper, Answers answers, ProcessVariable<Boolean> all, Map<String, Object> result) {
        var serving = new Servings.Serving(
                answers.get(RECIPIENT), answers.get(way(paper)), answers.orNull(day(paper)), answers.get(RECORD));
        Outcome outcome = servings.served(matter, paper, serving);
        if (!outcome.refusals().isEmpty()) {
            return Completion.unless(outcome.refusals());
        }
        boolean done = servings.unserved(matter, paper).isEmpty();
        var decisions = new HashMap<>(all.with(done));
        if (done) {
            decisions.putAll(result);
        }
        return Completion.done(decisions);
    }
}
