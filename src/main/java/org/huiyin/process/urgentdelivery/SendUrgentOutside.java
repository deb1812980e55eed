package org.huiyin.process.urgentdelivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.routing.SendingWay;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.UrgentSendings;
import org.springframework.stereotype.Component;

/** 登记对外报送: how and when the report went to a recipient outside the installation. */
@Component
class SendUrgentOutside implements OfficerTask {

    private static final Field<SendingWay> WAY =
            Field.choice("way", "报送方式", SendingWay.class, SendingWay::label).mandatory();
    private static final Field<LocalDate> SENT_ON = Field.day("sentOn", "报送日期").mandatory();

    private final DeliveryOpening opening;
    private final UrgentSendings sendings;
    private final Clock clock;

    SendUrgentOutside(DeliveryOpening opening, UrgentSendings sendings, Clock clock) {
        this.opening = opening;
        this.sendings = sendings;
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
                .fill(SENT_ON, LocalDate.now(clock))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        return Completion.unless(sendings.sent(
                task.petition(), opening.delivery(task), task.post().organ(), answers.get(SENT_ON), answers.get(WAY)));
    }
}
