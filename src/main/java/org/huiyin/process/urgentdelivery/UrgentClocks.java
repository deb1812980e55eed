package org.huiyin.process.urgentdelivery;

import java.time.LocalDate;
import org.huiyin.calendar.Period;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Statute;
import org.springframework.stereotype.Component;

/** Clocks of urgent matters. Their last day stands also where it is a day of rest: what is urgent does not wait. */
@Component
public class UrgentClocks {

    private final Ledger ledger;
    private final Statute statute;

    UrgentClocks(Ledger ledger, Statute statute) {
        this.ledger = ledger;
        this.statute = statute;
    }

    /** Whether a recipient outside has the report; asked for on working days, when somebody answers there. */
    void awaitReceipt(String petition, String organ, String delivery, LocalDate sent) {
        ledger.start(receipt(petition, organ, delivery), sent);
    }

    /** @param on day on which the recipient had it */
    void received(String petition, String organ, String delivery, LocalDate on) {
        ledger.fulfil(receipt(petition, organ, delivery), on);
    }

    private static Ledger.Clock receipt(String petition, String organ, String delivery) {
        return new Ledger.Clock(petition, Duty.URGENT_RECEIPT, organ, delivery);
    }

    /** @param item report or delivery that the organ owes */
    public void start(String petition, String organ, String item, LocalDate from) {
        var clock = new Ledger.Clock(petition, Duty.URGENT, organ, item);
        Period period = statute.rule(Duty.URGENT, from).period();
        if (period.unit() == Period.Unit.DAYS) {
            ledger.start(clock, from, from.plusDays(period.length()));
        } else {
            ledger.start(clock, from);
        }
    }
}
