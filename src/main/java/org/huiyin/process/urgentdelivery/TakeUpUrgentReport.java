package org.huiyin.process.urgentdelivery;

import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.springframework.stereotype.Component;

/** 联席办签收紧急信息: the joint conference's office has it. */
@Component
class TakeUpUrgentReport implements OfficerTask {

    private static final Field<String> TEXT =
            Field.text("text", "签收和处理情况").atMost(4_000).mandatory();

    private final DeliveryOpening opening;
    private final Receipts receipts;

    TakeUpUrgentReport(DeliveryOpening opening, Receipts receipts) {
        this.opening = opening;
        this.receipts = receipts;
    }

    @Override
    public String key() {
        return DeliveryProcess.TAKE_UP;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(TEXT);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return opening.of(task).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        return receipts.today(task, opening.delivery(task), answers.get(TEXT));
    }
}
