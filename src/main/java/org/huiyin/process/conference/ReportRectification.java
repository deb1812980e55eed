package org.huiyin.process.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.Rectifications;
import org.springframework.stereotype.Component;

/** 反馈落实情况, by the organ that the decision concerns. */
@Component
class ReportRectification implements OfficerTask {

    private static final Field<String> TEXT = Field.text("text", "落实情况").mandatory();
    private static final Field<LocalDate> DONE_ON = Field.day("doneOn", "完成日期");

    private final DecisionOpening opening;
    private final Rectifications rectifications;

    ReportRectification(DecisionOpening opening, Rectifications rectifications) {
        this.opening = opening;
        this.rectifications = rectifications;
    }

    @Override
    public String key() {
        return DecisionProcess.REPORT;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(TEXT, DONE_ON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return opening.of(task).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        return Completion.unless(rectifications.report(
                task.petition(),
                opening.decision(task),
                task.post().organ(),
                answers.get(TEXT),
                answers.orNull(DONE_ON),
                null));
    }
}
