package org.huiyin.process.supervision;

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
import org.huiyin.supervision.SupervisionAnswered;
import org.huiyin.supervision.SupervisionReplies;
import org.springframework.stereotype.Component;

/** 反馈督办情况: the written reply of the organ supervised, which its leader gives in its name. */
@Component
class ReplyToSupervision implements OfficerTask {

    private static final Field<String> CAUSES =
            Field.text("causes", "原因").atMost(4_000).mandatory();
    private static final Field<String> MEASURES =
            Field.text("measures", "改正情况").atMost(4_000).mandatory();
    private static final Field<String> IMPROVEMENT =
            Field.text("improvement", "改进工作建议的采纳情况").atMost(4_000).mandatory();
    private static final Field<String> PAPERS = Field.text("papers", "证明材料").atMost(2_000);

    private final SupervisionOpening opening;
    private final SupervisionReplies replies;
    private final Clock clock;

    ReplyToSupervision(SupervisionOpening opening, SupervisionReplies replies, Clock clock) {
        this.opening = opening;
        this.replies = replies;
        this.clock = clock;
    }

    @Override
    public String key() {
        return SupervisionProcess.REPLY;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(CAUSES, MEASURES, IMPROVEMENT, PAPERS);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return opening.withLetter(task, Duty.SUPERVISION_REPLY)
                .show("since", opening.since(task))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        replies.answer(
                task.petition(),
                task.post().organ(),
                new SupervisionAnswered(
                        LocalDate.now(clock),
                        opening.supervision(task),
                        answers.get(CAUSES),
                        answers.get(MEASURES),
                        answers.get(IMPROVEMENT),
                        answers.orNull(PAPERS)));
        return Completion.done();
    }
}
