package org.huiyin.process.opinion;

import java.util.List;
import java.util.Map;
import org.huiyin.handling.Drafting;
import org.huiyin.handling.Ladder;
import org.huiyin.handling.Matter;
import org.huiyin.handling.OpinionDrafted.Terms;
import org.huiyin.handling.Rung;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.springframework.stereotype.Component;

/** 审批处理意见: the leader approves, lays it before the chief, or returns it with a reason. */
@Component
class ApproveOpinion implements OfficerTask {

    private static final Field<Approval> DECISION =
            Field.choice("decision", "审批意见", Approval.class, Approval::label).mandatory();
    private static final Field<String> REASON = Field.text("reason", "退回理由");

    private final DraftShown shown;
    private final Drafting drafting;
    private final Ladder ladder;

    ApproveOpinion(DraftShown shown, Drafting drafting, Ladder ladder) {
        this.shown = shown;
        this.drafting = drafting;
        this.ladder = ladder;
    }

    @Override
    public String key() {
        return OpinionProcess.APPROVE_OPINION;
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
        Approval decision = answers.get(DECISION);
        String reason = answers.orNull(REASON);
        if (decision != Approval.RETURN) {
            return agreed(matter, task.officer(), decision == Approval.FORWARD || isGrave(matter));
        }
        if (reason == null) {
            return Completion.refused("请填写“退回理由”，说明需要修改的内容。");
        }
        var refusals =
                ladder.returned(matter, Rung.LEADER, task.officer(), reason).refusals();
        return refusals.isEmpty()
                ? Completion.done(OpinionProcess.OPINION_APPROVED.with(false))
                : Completion.unless(refusals);
    }

    private Completion agreed(Matter matter, String officer, boolean grave) {
        var outcome = grave ? ladder.forwarded(matter, officer) : ladder.approved(matter, Rung.LEADER, officer);
        return outcome.refusals().isEmpty()
                ? Completion.done(
                        Map.of(OpinionProcess.OPINION_APPROVED.name(), true, OpinionProcess.GRAVE.name(), grave))
                : Completion.unless(outcome.refusals());
    }

    private boolean isGrave(Matter matter) {
        return drafting.terms(matter).filter(Terms::grave).isPresent();
    }
}
