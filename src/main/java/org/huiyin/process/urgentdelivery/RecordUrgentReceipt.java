package org.huiyin.process.urgentdelivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.UrgentRecords;
import org.huiyin.supervision.UrgentSendings;
import org.springframework.stereotype.Component;

/** 登记对方签收: that a recipient outside the installation has the report, and by what that is proved. */
@Component
class RecordUrgentReceipt implements OfficerTask {

    private static final Field<LocalDate> RECEIVED_ON =
            Field.day("receivedOn", "签收日期").mandatory();
    private static final Field<String> TEXT =
            Field.text("text", "签收凭据和答复").atMost(4_000).mandatory();

    private final DeliveryOpening opening;
    private final UrgentRecords records;
    private final UrgentSendings sendings;

    RecordUrgentReceipt(DeliveryOpening opening, UrgentRecords records, UrgentSendings sendings) {
        this.opening = opening;
        this.records = records;
        this.sendings = sendings;
    }

    @Override
    public String key() {
        return DeliveryProcess.RECORD_RECEIPT;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(RECEIVED_ON, TEXT);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        var sent = records.sent(task.petition(), opening.delivery(task)).orElseThrow();
        return opening.of(task)
                .show("sent", Opening.written(sent.on()) + "，" + sent.way().label())
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        return Completion.unless(sendings.received(
                task.petition(),
                opening.delivery(task),
                task.post().organ(),
                answers.get(RECEIVED_ON),
                answers.get(TEXT)));
    }
}
