package org.huiyin.process.backlog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.BacklogMilestoneReported;
import org.huiyin.supervision.BacklogMilestones;
import org.huiyin.supervision.BacklogProgressMade;
import org.huiyin.supervision.BacklogRecords;
import org.springframework.stereotype.Component;

/** 报告节点进展, and the meeting of several organs where there was one. */
@Component
class ReportMilestone implements OfficerTask {

    private static final Field<BacklogProgressMade> PROGRESS = Field.choice(
                    "progress", "完成情况", BacklogProgressMade.class, BacklogProgressMade::label)
            .mandatory();
    private static final Field<String> TEXT = Field.text("text", "进展情况").mandatory();
    private static final Field<LocalDate> MET_ON = Field.day("metOn", "会商日期");
    private static final Field<String> MEETING =
            Field.text("meeting", "会商单位和意见").atMost(4_000);

    private final BacklogOpening opening;
    private final BacklogRecords records;
    private final BacklogMilestones milestones;
    private final Clock clock;

    ReportMilestone(BacklogOpening opening, BacklogRecords records, BacklogMilestones milestones, Clock clock) {
        this.opening = opening;
        this.records = records;
        this.milestones = milestones;
        this.clock = clock;
    }

    @Override
    public String key() {
        return BacklogProcess.REPORT_MILESTONE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(PROGRESS, TEXT, MET_ON, MEETING);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        String milestone = opening.milestone(task);
        var step = records.step(task.petition(), opening.backlog(task), milestone);
        return opening.accepted(task)
                .show("milestone", milestone)
                .show("work", step.work())
                .due("milestone_due", Duty.BACKLOG_MILESTONE, opening.responsible(task), milestone)
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        return Completion.unless(milestones.report(
                task.petition(),
                task.post().organ(),
                new BacklogMilestoneReported(
                        LocalDate.now(clock),
                        opening.backlog(task),
                        opening.milestone(task),
                        answers.get(PROGRESS),
                        answers.get(TEXT),
                        answers.orNull(MET_ON),
                        answers.orNull(MEETING))));
    }
}
