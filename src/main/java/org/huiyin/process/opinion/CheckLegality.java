package org.huiyin.process.opinion;

import java.util.List;
import java.util.Map;
import org.huiyin.handling.Ladder;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Outcome;
import org.huiyin.handling.Rung;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.springframework.stereotype.Component;

/** 合法性审核 (art. 32): law, powers and procedure of the draft. */
@Component
class CheckLegality implements OfficerTask {

    private static final Field<Examination> DECISION = Field.choice(
                    "decision", "审核意见", Examination.class, Examination::label)
            .mandatory();
    private static final Field<String> REASON = Field.text("reason", "退回理由");

    private final DraftShown shown;
    private final Ladder ladder;

    CheckLegality(DraftShown shown, Ladder ladder) {
        this.shown = shown;
        this.ladder = ladder;
    }

    @Override
    public String key() {
        return OpinionProcess.CHECK_LEGALITY;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(DECISION, REASON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return shown.of(task).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Matter matter = OpinionProcess.matter(task);
        boolean passed = answers.get(DECISION) == Examination.PASS;
        String reason = answers.orNull(REASON);
        if (!passed && reason == null) {
            return Completion.refused("请填写“退回理由”，说明需要修改的内容。");
        }
        Outcome outcome = passed || reason == null
                ? ladder.lawful(matter, task.officer())
                : ladder.returned(matter, Rung.LEGAL, task.officer(), reason);
        return outcome.refusals().isEmpty()
                ? Completion.done(OpinionProcess.OPINION_APPROVED.with(passed))
                : Completion.unless(outcome.refusals());
    }
}
