package org.huiyin.process.outside;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.routing.OutsideOrgans;
import org.huiyin.routing.OutsideReceived;
import org.springframework.stereotype.Component;

/** 登记签收 (art. 22): that the organ outside received it, or that it was asked and has not. */
@Component
class RecordReceipt implements OfficerTask {

    private static final Field<Receipt> RECEIPT =
            Field.choice("receipt", "对方是否签收", Receipt.class, Receipt::label).mandatory();
    private static final Field<LocalDate> ON = Field.day("receivedOn", "签收日期");
    private static final Field<String> BY = Field.line("receivedBy", "签收凭据");

    private final Chase chase;
    private final OutsideOrgans outside;

    RecordReceipt(Chase chase, OutsideOrgans outside) {
        this.chase = chase;
        this.outside = outside;
    }

    enum Receipt {
        RECEIVED("已签收"),
        NOT_YET("尚未签收，已催问");

        private final String label;

        Receipt(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    @Override
    public String key() {
        return OutsideOrganProcess.RECORD_RECEIPT;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(RECEIPT, ON, BY, Chase.HOW, Chase.NEXT_DAY);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return chase.opening(task).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        boolean received = answers.get(RECEIPT) == Receipt.RECEIVED;
        List<String> refusals = received ? received(task, answers) : chase.chased(task, answers);
        String now = received ? OutsideOrganProcess.RECEIVED : OutsideOrganProcess.SENT;
        return refusals.isEmpty()
                ? Completion.done(OutsideOrganProcess.OUTCOME.with(now))
                : Completion.unless(refusals);
    }

    private List<String> received(TaskAt task, Answers answers) {
        LocalDate on = answers.orNull(ON);
        String by = answers.orNull(BY);
        if (on == null || by == null) {
            return List.of("已签收的，请填写“签收日期”和“签收凭据”。");
        }
        return outside.received(task.petition(), task.post().organ(), new OutsideReceived(on, by))
                .refusals();
    }
}
