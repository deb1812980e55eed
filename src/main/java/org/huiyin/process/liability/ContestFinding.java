package org.huiyin.process.liability;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.LiabilityContests;
import org.springframework.stereotype.Component;

/** 答复责任事实认定, by a head of the organ that was told. */
@Component
class ContestFinding implements OfficerTask {

    /** What the organ says. */
    enum Answer {
        ACCEPTED("没有异议"),
        CONTESTED("提出异议");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private static final Field<Answer> ANSWER =
            Field.choice("answer", "答复", Answer.class, Answer::label).mandatory();
    private static final Field<String> REASON = Field.text("reason", "异议的理由和依据").atMost(4_000);
    private static final Field<String> PAPERS = Field.text("papers", "所附证明材料").atMost(2_000);
    private static final Field<Boolean> ABOVE = Field.yesNo("above", "请上一级信访部门审核");

    private final LiabilityOpening opening;
    private final LiabilityContests contests;

    ContestFinding(LiabilityOpening opening, LiabilityContests contests) {
        this.opening = opening;
        this.contests = contests;
    }

    @Override
    public String key() {
        return "UserTask_ContestFinding";
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(ANSWER, REASON, PAPERS, ABOVE);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return opening.told(task).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        boolean contested = answers.get(ANSWER) == Answer.CONTESTED;
        var against = contested ? against(task, answers) : List.<String>of();
        if (!against.isEmpty()) {
            return Completion.unless(against);
        }
        var decider = contests.answered(
                task.petition(),
                opening.finding(task),
                opening.held(task),
                contested ? answers.get(REASON) : null,
                contested ? answers.orNull(PAPERS) : null,
                isAbove(answers));
        var decisions = new HashMap<>(LiabilityProcess.CONTESTED.with(contested));
        decider.ifPresent(bureau -> decisions.putAll(LiabilityProcess.DECIDER.with(bureau)));
        return Completion.done(decisions);
    }

    private List<String> against(TaskAt task, Answers answers) {
        if (answers.find(REASON).isEmpty()) {
            return answers.missing(REASON);
        }
        return isAbove(answers) ? contests.againstAbove(task.petition(), opening.finding(task)) : List.of();
    }

    private static boolean isAbove(Answers answers) {
        return answers.find(ABOVE).orElse(false);
    }
}
