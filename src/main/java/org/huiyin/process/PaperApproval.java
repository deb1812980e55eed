package org.huiyin.process;

import java.util.List;
import org.huiyin.handling.Consent;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Outcome;
import org.huiyin.handling.Paper;
import org.huiyin.handling.Papers;
import org.springframework.stereotype.Component;

/** What the tasks in which a leader approves a drafted answer, or sends it back, have in common. */
@Component
public class PaperApproval {

    private static final Field<Consent> DECISION =
            Field.choice("decision", "审批意见", Consent.class, Consent::label).mandatory();
    private static final Field<String> REASON = Field.text("reason", "退回理由");

    private final Papers papers;

    PaperApproval(Papers papers) {
        this.papers = papers;
    }

    public static List<Field<?>> fields() {
        return List.of(DECISION, REASON);
    }

    /** @param approved variable that tells the gateway whether the leader approved */
    public Completion complete(
            TaskAt task, Matter matter, Paper paper, Answers answers, ProcessVariable<Boolean> approved) {
        Consent consent = answers.get(DECISION);
        Outcome outcome = papers.decided(matter, paper, task.officer(), consent, answers.orNull(REASON));
        return outcome.refusals().isEmpty()
                ? Completion.done(approved.with(consent == Consent.APPROVE))
                : Completion.unless(outcome.refusals());
    }
}
