package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.routing.Contributions;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** What a ruling on an objection does: the organ keeps the petition, or whoever sent it has it again. */
@Component
class Rulings {

    private final Acceptance acceptance;
    private final Objections objections;
    private final Organization organization;
    private final Contributions contributions;
    private final Acts acts;
    private final Ledger ledger;
    private final Clock clock;

    Rulings(
            Acceptance acceptance,
            Objections objections,
            Organization organization,
            Contributions contributions,
            Acts acts,
            Ledger ledger,
            Clock clock) {
        this.acceptance = acceptance;
        this.objections = objections;
        this.organization = organization;
        this.contributions = contributions;
        this.acts = acts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The organ's 15 days have run on all the while. */
    Verdict keep(Matter matter, String reasons) {
        acceptance.confirm(matter, reasons);
        return Verdict.of(Ruling.KEPT);
    }

    /** What the organ owed in the petition is owed no more. */
    Verdict handBack(Matter matter) {
        LocalDate today = LocalDate.now(clock);
        String sender = acceptance.senderOf(matter);
        int count = objections.handBacks(matter.petition()) + 1;
        acts.record(
                matter.petition(), matter.organ(), new HandedBack(today, sender, organization.nameOf(sender), count));
        ledger.cancel(matter.clock(Duty.NOTICE), today);
        contributions.withdraw(matter.petition(), "主办单位已经退回信访事项");
        return Verdict.of(passedOn(sender, matter) ? Ruling.RETURNED : Ruling.HANDED_BACK);
    }

    /** Whether the sender had the petition itself before; a superior that judged it on receipt sorts it again instead. */
    private boolean passedOn(String sender, Matter matter) {
        return acts.latest(matter.petition(), sender, PassedOn.class)
                .filter(passed -> acts.heir(matter.petition(), passed.to()).equals(matter.organ()))
                .isPresent();
    }
}
