package org.huiyin.process.liability;

import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.LiabilityFindings;
import org.huiyin.supervision.LiabilityRecords;
import org.springframework.stereotype.Component;

/** 审查责任事实 (arts 42 to 46), by a head of the bureau who did not allege it. */
@Component
class ExamineFinding implements OfficerTask {

    /** What becomes of an allegation. */
    enum Decision {
        ESTABLISHED("予以认定"),
        NOT_ESTABLISHED("不予认定");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private static final Field<Decision> DECISION =
            Field.choice("decision", "审查意见", Decision.class, Decision::label).mandatory();
    private static final Field<String> FACTS = Field.text("facts", "认定的事实").atMost(4_000);
    private static final Field<String> REASON =
            Field.text("reason", "理由和依据").atMost(2_000).mandatory();

    private final LiabilityOpening opening;
    private final LiabilityRecords records;
    private final LiabilityFindings findings;

    ExamineFinding(LiabilityOpening opening, LiabilityRecords records, LiabilityFindings findings) {
        this.opening = opening;
        this.records = records;
        this.findings = findings;
    }

    @Override
    public String key() {
        return "UserTask_ExamineFinding";
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(DECISION, FACTS, REASON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        String facts = records.proposed(task.petition(), opening.finding(task))
                .act()
                .text()
                .facts();
        return opening.alleged(task).fill(FACTS, facts).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        boolean established = answers.get(DECISION) == Decision.ESTABLISHED;
        var missing = established ? answers.missing(FACTS) : List.<String>of();
        if (!missing.isEmpty()) {
            return Completion.unless(missing);
        }
        var against = findings.examined(
                task.petition(),
                opening.finding(task),
                task.officer(),
                established ? answers.get(FACTS) : null,
                answers.get(REASON));
        return against.isEmpty()
                ? Completion.done(LiabilityProcess.ESTABLISHED.with(established))
                : Completion.unless(against);
    }
}
