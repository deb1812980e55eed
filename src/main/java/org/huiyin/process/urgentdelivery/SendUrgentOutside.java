package org.huiyin.process.urgentdelivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.TaskAt;
import org.huiyin.routing.SendingWay;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.UrgentRecords;
import org.huiyin.supervision.UrgentSendings;
import org.springframework.stereotype.Component;

/** 登记对外报送: how and when the report went to a recipient outside the installation. */
@Component
class SendUrgentOutside implements OfficerTask {

    private static final Field<SendingWay> WAY =
            Field.choice("way", "报送方式", SendingWay.class, SendingWay::label).mandatory();
    private static final Field<LocalDate> SENT_ON = Field.day("sentOn", "报送日期").mandatory();

    private final DeliveryOpening opening;
    private final UrgentRecords records;
    private final UrgentSendings sendings;
    private final UrgentClocks clocks;
    private final Clock clock;

    SendUrgentOutside(
            DeliveryOpening opening, UrgentRecords records, UrgentSendings sendings, UrgentClocks clocks, Clock clock) {
        this.opening = opening;
        this.records = records;
        this.sendings = sendings;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public String key() {
        return DeliveryProcess.SEND_OUTSIDE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(WAY, SENT_ON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return opening.of(task)
                .due(Duty.URGENT, task.post().organ(), opening.delivery(task))
                .show("missed", missed(task))
                .fill(SENT_ON, LocalDate.now(clock))
                .values();
    }

    /** Why it is sent again. */
    private String missed(TaskAt task) {
        var lines = records.missed(task.petition(), opening.delivery(task)).stream()
                .map(missed -> Opening.written(missed.on()) + "　" + missed.text())
                .toList();
        return lines.isEmpty() ? "没有" : String.join("\n", lines);
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        String organ = task.post().organ();
        String delivery = opening.delivery(task);
        LocalDate on = answers.get(SENT_ON);
        var against = sendings.sent(task.petition(), delivery, organ, on, answers.get(WAY));
        if (against.isEmpty()) {
            clocks.awaitReceipt(task.petition(), organ, delivery, on);
        }
        return Completion.unless(against);
    }
}
