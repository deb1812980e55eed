package org.huiyin.process.urgentdelivery;

import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;

/** A report is signed for at the desk where it arrived, with what its office says or does about it. */
abstract class DeskReceipt implements OfficerTask {

    private final String key;
    private final Field<String> text;
    private final DeliveryOpening opening;
    private final Receipts receipts;

    /** @param said what the office's words are called in Chinese */
    DeskReceipt(String key, String said, DeliveryOpening opening, Receipts receipts) {
        this.key = key;
        this.text = Field.text("text", said).atMost(4_000).mandatory();
        this.opening = opening;
        this.receipts = receipts;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(text);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return opening.of(task).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        return receipts.today(task, opening.delivery(task), answers.get(text));
    }
}
