package org.huiyin.process.conference;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.Rectifications;
import org.jspecify.annotations.Nullable;

/** What the tasks in which it is put down how a decision is carried out have in common (art. 39). */
abstract class RectificationReport implements OfficerTask {

    static final Field<String> TEXT = Field.text("text", "落实情况").mandatory();
    static final Field<LocalDate> DONE_ON = Field.day("doneOn", "完成日期");

    private final DecisionOpening opening;
    private final Rectifications rectifications;

    RectificationReport(DecisionOpening opening, Rectifications rectifications) {
        this.opening = opening;
        this.rectifications = rectifications;
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return opening.of(task).values();
    }

    /** @param source by what an organ that has no task said so, or null */
    Completion report(TaskAt task, Answers answers, @Nullable String source) {
        return Completion.unless(rectifications.report(
                task.petition(),
                opening.decision(task),
                task.post().organ(),
                answers.get(TEXT),
                answers.orNull(DONE_ON),
                source));
    }
}
