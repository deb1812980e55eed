package org.huiyin.process.markappeal;

import java.util.List;
import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.evaluation.AppealDecided.Decision;
import org.huiyin.evaluation.Appeals;
import org.huiyin.evaluation.Rated;
import org.huiyin.organization.Organization;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 审核评价申诉 (arts 21, 39): whether the mark counts. Nobody decides who had a hand in it for the unit rated. */
@Component
class DecideAppeal implements OfficerTask {

    private static final Field<Decision> DECISION = Field.choice("decision", "审核结论", Decision.class, Decision::label);
    private static final Field<String> REASON = Field.text("reason", "理由").atMost(2_000);

    private static final List<String> NOTHING = List.of("unit", "rating", "reasons", "text", "appeal");

    private final Openings openings;
    private final Appeals appeals;
    private final Organization organization;
    private final CurrentOfficer officer;

    DecideAppeal(Openings openings, Appeals appeals, Organization organization, CurrentOfficer officer) {
        this.openings = openings;
        this.appeals = appeals;
        this.organization = organization;
        this.officer = officer;
    }

    @Override
    public String key() {
        return MarkAppealProcess.DECIDE_APPEAL;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(DECISION, REASON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Opening opening = openings.of(task).due(Duty.DECIDE_APPEAL, task.post().organ());
        var waiting = waiting(task);
        if (waiting.isEmpty()) {
            NOTHING.forEach(name -> opening.show(name, ""));
            return opening.values();
        }
        return shown(opening, waiting.get(0)).values();
    }

    private Opening shown(Opening opening, Appeals.Waiting waiting) {
        Rated rated = waiting.rated();
        String text = rated.text();
        return opening.show("unit", organization.nameOf(waiting.unit()))
                .show(
                        "rating",
                        rated.on() + "　" + rated.name() + "：" + rated.level().label())
                .show("reasons", rated.reasonsShown().isEmpty() ? "没有勾选" : rated.reasonsShown())
                .show("text", text == null ? "没有填写" : text)
                .show("appeal", waiting.appeal().reason());
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        var all = waiting(task);
        if (all.isEmpty()) {
            return answers.find(REASON).isEmpty()
                    ? Completion.done(MarkAppealProcess.MORE.with(false))
                    : Completion.refused("没有待审核的申诉。请刷新页面后直接提交。");
        }
        var missing = answers.missing(DECISION, REASON);
        return missing.isEmpty() ? decided(task, all.get(0), answers) : new Completion.Refused(missing);
    }

    private Completion decided(TaskAt task, Appeals.Waiting waiting, Answers answers) {
        boolean own = waiting.officer().equals(task.officer())
                || appeals.hadAHand(task.petition(), waiting.unit(), task.officer());
        boolean ofUnit = !waiting.unit().equals(task.post().organ())
                && officer.posts().stream().anyMatch(post -> post.organ().equals(waiting.unit()));
        if (own || ofUnit) {
            return Completion.refused("被评价的单位中参与办理本件、提出申诉的人员不能审核对本单位评价的申诉；请由没有参与办理的其他负责人审核，没有的由系统管理员另行设置负责人。");
        }
        appeals.decide(waiting, task.petition(), task.post().organ(), answers.get(DECISION), answers.get(REASON));
        return Completion.done(MarkAppealProcess.MORE.with(!waiting(task).isEmpty()));
    }

    /** Of the organ whose task it is; none where what waited is settled already. */
    private List<Appeals.Waiting> waiting(TaskAt task) {
        return appeals.waiting(task.petition(), task.post().organ());
    }
}
