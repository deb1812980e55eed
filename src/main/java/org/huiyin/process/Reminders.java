package org.huiyin.process;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** Says that a duty is late, once, to whoever works on it and to the head of the organ that owes it. */
@Component
public class Reminders {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private final Ledger ledger;
    private final Notices notices;
    private final Organization organization;

    Reminders(Ledger ledger, Notices notices, Organization organization) {
        this.ledger = ledger;
        this.notices = notices;
        this.organization = organization;
    }

    /**
     * Appends the breach to the ledger and tells the posts; does nothing where the duty is not late after all.
     *
     * @param organ variable with the organ that owes the duty
     * @param atWork role of whoever works on it
     * @param article such as 第二十二条
     */
    public void late(
            DelegateExecution execution, Duty duty, ProcessVariable<String> organ, Role atWork, String article) {
        String owing = organ.read(execution);
        var clock = new Ledger.Clock(execution.getProcessBusinessKey(), duty, owing);
        if (ledger.breach(clock)) {
            notices.tell(
                    "LATE " + clock.petition() + " " + duty + " " + owing,
                    clock.petition(),
                    sentence(clock, article),
                    List.of(new Post(owing, atWork), new Post(owing, Role.LEADER)));
        }
    }

    private String sentence(Ledger.Clock clock, String article) {
        Face face = ledger.of(clock.petition()).stream()
                .filter(each -> each.duty() == clock.duty() && each.organ().equals(clock.organ()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return "信访事项 " + clock.petition() + " “" + face.name() + "”已经超期：" + organization.nameOf(clock.organ()) + "应当于 "
                + DAY.format(face.lastDay()) + "前（含当日）完成（《信访工作条例》" + article + "）。请立即办理。";
    }
}
