package org.huiyin.process.agreement;

import java.time.LocalDate;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Agreed;
import org.huiyin.handling.Matter;
import org.huiyin.process.engine.Instances;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** Following what was agreed until it is performed, or known not to be (art. 33). */
@Component
public class Performance {

    private final Ledger ledger;
    private final Instances instances;

    Performance(Ledger ledger, Instances instances) {
        this.ledger = ledger;
        this.instances = instances;
    }

    /** From the day of the agreement to the day agreed. */
    public void follow(Matter matter, Agreed agreed) {
        Ledger.Clock clock = matter.clock(Duty.PERFORM_AGREEMENT);
        LocalDate by = agreed.performBy();
        if (by == null) {
            ledger.start(clock, agreed.on());
        } else {
            ledger.start(clock, agreed.on(), by);
        }
        instances.start(
                AgreementProcess.KEY, matter.petition(), AgreementProcess.RESPONSIBLE_ORGAN.with(matter.organ()));
    }
}
