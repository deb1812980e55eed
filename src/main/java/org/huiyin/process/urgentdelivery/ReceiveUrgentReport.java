package org.huiyin.process.urgentdelivery;

import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.springframework.stereotype.Component;

/** 签收紧急信访信息, by a competent organ or the bureau above. */
@Component
class ReceiveUrgentReport implements OfficerTask {

    private static final Field<String> TEXT =
            Field.text("text", "签收和处理情况").atMost(4_000).mandatory();

    private final DeliveryOpening opening;
    private final Receipts receipts;

    ReceiveUrgentReport(DeliveryOpening opening, Receipts receipts) {
        this.opening = opening;
        this.receipts = receipts;
    }

    @Override
    public String key() {
        return DeliveryProcess.RECEIVE;
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
