package org.huiyin.process.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.SupervisionChecks;
import org.springframework.stereotype.Component;

/** 责令改正, by the party committee and government above the organ supervised. */
@Component
class OrderCorrection implements OfficerTask {

    private static final Field<String> ORDER =
            Field.text("order", "责令内容").atMost(4_000).mandatory();
    private static final Field<LocalDate> REPLY_BY =
            Field.day("replyBy", "反馈期限").mandatory();

    private final SupervisionOpening opening;
    private final SupervisionChecks checks;

    OrderCorrection(SupervisionOpening opening, SupervisionChecks checks) {
        this.opening = opening;
        this.checks = checks;
    }

    @Override
    public String key() {
        return SupervisionProcess.ORDER;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(ORDER, REPLY_BY);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return opening.toOrder(task).show("since", opening.asked(task)).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        return Completion.unless(checks.order(
                task.petition(),
                opening.supervision(task),
                task.post().organ(),
                answers.get(ORDER),
                answers.get(REPLY_BY)));
    }
}
