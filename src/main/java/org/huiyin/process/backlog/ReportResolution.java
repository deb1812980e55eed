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
import org.huiyin.supervision.BacklogPetitionersView;
import org.huiyin.supervision.BacklogRecords;
import org.huiyin.supervision.BacklogResolutionReported;
import org.huiyin.supervision.BacklogResolutions;
import org.springframework.stereotype.Component;

/** 报告化解情况, by the responsible organ. */
@Component
class ReportResolution implements OfficerTask {

    private static final Field<String> TEXT = Field.text("text", "化解情况").mandatory();
    private static final Field<BacklogPetitionersView> VIEW = Field.choice(
                    "view", "信访人的态度", BacklogPetitionersView.class, BacklogPetitionersView::label)
            .mandatory();
    private static final Field<String> PAPERS = Field.text("papers", "证明材料").atMost(2_000);

    private final BacklogOpening opening;
    private final BacklogRecords records;
    private final BacklogResolutions resolutions;
    private final Clock clock;

    ReportResolution(BacklogOpening opening, BacklogRecords records, BacklogResolutions resolutions, Clock clock) {
        this.opening = opening;
        this.records = records;
        this.resolutions = resolutions;
        this.clock = clock;
    }

    @Override
    public String key() {
        return BacklogProcess.REPORT_RESOLUTION;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(TEXT, VIEW, PAPERS);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return opening.accepted(task)
                .show("reports", records.reported(task.petition(), opening.backlog(task)))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        resolutions.report(
                task.petition(),
                task.post().organ(),
                new BacklogResolutionReported(
                        LocalDate.now(clock),
                        opening.backlog(task),
                        answers.get(TEXT),
                        answers.get(VIEW),
                        answers.orNull(PAPERS)));
        return Completion.done();
    }
}
