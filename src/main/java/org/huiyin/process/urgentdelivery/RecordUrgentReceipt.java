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
import org.huiyin.statute.Duty;
import org.huiyin.supervision.UrgentArrival;
import org.huiyin.supervision.UrgentRecords;
import org.huiyin.supervision.UrgentSendings;
import org.springframework.stereotype.Component;

/** 登记对方签收: that a recipient outside the installation has the report, and by what that is known, or has it not. */
@Component
class RecordUrgentReceipt implements OfficerTask {

    private static final Field<UrgentArrival> ARRIVAL = Field.choice(
                    "arrival", "签收情况", UrgentArrival.class, UrgentArrival::label)
            .mandatory();
    private static final Field<LocalDate> RECEIVED_ON = Field.day("receivedOn", "签收或者确认日期");
    private static final Field<String> TEXT =
            Field.text("text", "签收凭据、答复或者核实情况").atMost(4_000).mandatory();

    private final DeliveryOpening opening;
    private final UrgentRecords records;
    private final UrgentSendings sendings;
    private final UrgentClocks clocks;
    private final Clock clock;

    RecordUrgentReceipt(
            DeliveryOpening opening, UrgentRecords records, UrgentSendings sendings, UrgentClocks clocks, Clock clock) {
        this.opening = opening;
        this.records = records;
        this.sendings = sendings;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public String key() {
        return DeliveryProcess.RECORD_RECEIPT;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(ARRIVAL, RECEIVED_ON, TEXT);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        String delivery = opening.delivery(task);
        var sent = records.sent(task.petition(), delivery).orElseThrow();
        return opening.of(task)
                .show("sent", Opening.written(sent.on()) + "，" + sent.way().label())
                .due(Duty.URGENT_RECEIPT, task.post().organ(), delivery)
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        return answers.get(ARRIVAL) == UrgentArrival.MISSED ? missed(task, answers) : arrived(task, answers);
    }

    private Completion arrived(TaskAt task, Answers answers) {
        if (answers.find(RECEIVED_ON).isEmpty()) {
            return Completion.unless(answers.missing(RECEIVED_ON));
        }
        String organ = task.post().organ();
        String delivery = opening.delivery(task);
        LocalDate on = answers.get(RECEIVED_ON);
        var against = sendings.arrived(task.petition(), delivery, organ, on, answers.get(ARRIVAL), answers.get(TEXT));
        if (!against.isEmpty()) {
            return Completion.unless(against);
        }
        clocks.received(task.petition(), organ, delivery, on);
        return Completion.done(DeliveryProcess.ARRIVED.with(true));
    }

    private Completion missed(TaskAt task, Answers answers) {
        String organ = task.post().organ();
        String delivery = opening.delivery(task);
        sendings.missed(task.petition(), delivery, organ, answers.get(TEXT));
        clocks.start(task.petition(), organ, delivery, LocalDate.now(clock));
        return Completion.done(DeliveryProcess.ARRIVED.with(false));
    }
}
