package org.huiyin.process.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.SupervisingBureaus;
import org.huiyin.supervision.SupervisionAnswered;
import org.huiyin.supervision.SupervisionChecks;
import org.huiyin.supervision.SupervisionRecords;
import org.huiyin.supervision.SupervisionVerdict;
import org.huiyin.supervision.SupervisionVerified;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 核实督办反馈: the reply is checked against the facts, and somebody decides what follows. */
@Component
class VerifyReply implements OfficerTask {

    private static final Field<String> FINDINGS =
            Field.text("findings", "核实情况").atMost(4_000).mandatory();
    private static final Field<SupervisionVerdict> VERDICT = Field.choice(
                    "verdict", "核实结论", SupervisionVerdict.class, SupervisionVerdict::label)
            .mandatory();
    private static final Field<String> DEMAND = Field.text("demand", "要求").atMost(4_000);
    private static final Field<LocalDate> REPLY_BY = Field.day("replyBy", "反馈期限");

    private final SupervisionOpening opening;
    private final SupervisionRecords records;
    private final SupervisionChecks checks;
    private final SupervisingBureaus bureaus;
    private final Clock clock;

    VerifyReply(
            SupervisionOpening opening,
            SupervisionRecords records,
            SupervisionChecks checks,
            SupervisingBureaus bureaus,
            Clock clock) {
        this.opening = opening;
        this.records = records;
        this.checks = checks;
        this.bureaus = bureaus;
        this.clock = clock;
    }

    @Override
    public String key() {
        return SupervisionProcess.VERIFY;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(FINDINGS, VERDICT, DEMAND, REPLY_BY);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Opening form = opening.withLetter(task, Duty.CONFIRM_SUPERVISION)
                .show("since", opening.asked(task))
                .show("superior", opening.named(superior(task, SupervisionVerdict.CORRECTION)))
                .show("department", opening.named(superior(task, SupervisionVerdict.DEPARTMENT)));
        String id = opening.supervision(task);
        var answer = records.answered(task.petition(), id);
        boolean missing = records.unanswered(task.petition(), id) || answer.isEmpty();
        form.show("missing", missing ? "期限届满没有反馈" : "")
                .show("unordered", records.unordered(task.petition(), id) ? "期限届满没有责令改正，请另行决定" : "");
        return show(form, missing ? null : answer.orElseThrow().act());
    }

    private static Map<String, Object> show(Opening form, @Nullable SupervisionAnswered answer) {
        return form.show("causes", answer == null ? "" : answer.causes())
                .show("measures", answer == null ? "" : answer.measures())
                .show("adopted", answer == null ? "" : answer.improvement())
                .show("papers", answer == null ? "" : answer.papers())
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        SupervisionVerdict verdict = answers.get(VERDICT);
        var found = new SupervisionVerified(
                LocalDate.now(clock),
                opening.supervision(task),
                verdict,
                answers.get(FINDINGS),
                verdict.ends() ? null : answers.orNull(DEMAND),
                verdict == SupervisionVerdict.AGAIN ? answers.orNull(REPLY_BY) : null);
        String superior = superior(task, verdict).orElse(null);
        var refusals = checks.verify(task.petition(), found, superior);
        if (!refusals.isEmpty()) {
            return Completion.unless(refusals);
        }
        var decided = new HashMap<>(SupervisionProcess.VERIFIED.with(verdict));
        if (superior != null) {
            // as the chart has it today, not as it was when the supervision was proposed
            decided.putAll(SupervisionProcess.SUPERIOR.with(superior));
        }
        return Completion.done(decided);
    }

    private Optional<String> superior(TaskAt task, SupervisionVerdict verdict) {
        String organ = opening.supervised(task);
        return verdict == SupervisionVerdict.DEPARTMENT
                ? bureaus.department(task.petition(), organ)
                : bureaus.superior(task.petition(), organ);
    }
}
