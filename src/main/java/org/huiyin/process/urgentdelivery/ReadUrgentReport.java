package org.huiyin.process.urgentdelivery;

import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.springframework.stereotype.Component;

/** 阅处紧急信访信息, by the office of the party committee and government of the same level. */
@Component
class ReadUrgentReport implements OfficerTask {

    private static final Field<String> TEXT =
            Field.text("text", "阅处意见").atMost(4_000).mandatory();

    private final DeliveryOpening opening;
    private final Receipts receipts;

    ReadUrgentReport(DeliveryOpening opening, Receipts receipts) {
        this.opening = opening;
        this.receipts = receipts;
    }

    @Override
    public String key() {
        return DeliveryProcess.READ;
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
