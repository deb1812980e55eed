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

/** 签发处理意见: the chief signs in grave matters, or returns with a reason. */
@Component
class SignOpinion implements OfficerTask {

    private static final Field<Examination> DECISION = Field.choice(
                    "decision", "签发意见", Examination.class, Examination::label)
            .mandatory();
    private static final Field<String> REASON = Field.text("reason", "退回理由");

    private final DraftShown shown;
    private final Ladder ladder;

    SignOpinion(DraftShown shown, Ladder ladder) {
        this.shown = shown;
        this.ladder = ladder;
    }

    @Override
    public String key() {
        return OpinionProcess.SIGN_OPINION;
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
                ? ladder.approved(matter, Rung.CHIEF, task.officer())
                : ladder.returned(matter, Rung.CHIEF, task.officer(), reason);
        return outcome.refusals().isEmpty()
                ? Completion.done(OpinionProcess.OPINION_APPROVED.with(passed))
                : Completion.unless(outcome.refusals());
    }
}
