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
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 审核评价申诉 (arts 21, 39): whether the mark counts. It is decided by nobody of the unit rated, where that can be. */
@Component
class DecideAppeal implements OfficerTask {

    private static final Field<Decision> DECISION =
            Field.choice("decision", "审核结论", Decision.class, Decision::label).mandatory();
    private static final Field<String> REASON =
            Field.text("reason", "理由").atMost(2_000).mandatory();

    private final Openings openings;
    private final MarkAppeals markAppeals;
    private final Appeals appeals;
    private final Organization organization;
    private final CurrentOfficer officer;

    DecideAppeal(
            Openings openings,
            MarkAppeals markAppeals,
            Appeals appeals,
            Organization organization,
            CurrentOfficer officer) {
        this.openings = openings;
        this.markAppeals = markAppeals;
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
        Appeals.Waiting waiting = waiting(task);
        Rated rated = waiting.rated();
        String text = rated.text();
        return openings.of(task)
                .show("unit", organization.nameOf(waiting.unit()))
                .show(
                        "rating",
                        rated.on() + "　" + rated.name() + "：" + rated.level().label())
                .show("reasons", rated.reasonsShown().isEmpty() ? "没有勾选" : rated.reasonsShown())
                .show("text", text == null ? "没有填写" : text)
                .show("appeal", waiting.appeal().reason())
                .due(Duty.DECIDE_APPEAL, task.post().organ())
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Appeals.Waiting waiting = waiting(task);
        boolean own = waiting.officer().equals(task.officer());
        boolean ofUnit = !waiting.unit().equals(task.post().organ())
                && officer.posts().stream().anyMatch(post -> post.organ().equals(waiting.unit()));
        if (own || ofUnit) {
            return Completion.refused("申诉由被评价的单位以外的人员审核，提出申诉的人员不能审核自己的申诉。请由本单位其他负责人办理。");
        }
        appeals.decide(waiting, task.petition(), task.post().organ(), answers.get(DECISION), answers.get(REASON));
        boolean more = !markAppeals.of(task.petition(), task.post().organ()).isEmpty();
        return Completion.done(MarkAppealProcess.MORE.with(more));
    }

    private Appeals.Waiting waiting(TaskAt task) {
        return markAppeals.of(task.petition(), task.post().organ()).get(0);
    }
}
