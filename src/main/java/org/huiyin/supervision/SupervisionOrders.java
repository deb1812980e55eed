package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done where the organ above orders no correction (art. 40). */
@Service
@Transactional
public class SupervisionOrders {

    private final SupervisionRecords records;
    private final Acts acts;
    private final Ledger ledger;
    private final Organization organization;
    private final Clock clock;

    SupervisionOrders(SupervisionRecords records, Acts acts, Ledger ledger, Organization organization, Clock clock) {
        this.records = records;
        this.acts = acts;
        this.ledger = ledger;
        this.organization = organization;
        this.clock = clock;
    }

    /** The order that is owed and late. */
    @Transactional(readOnly = true)
    public Optional<Face> late(String petition, String id) {
        return ledger.of(petition).stream()
                .filter(face ->
                        face.duty() == Duty.ORDER_CORRECTION && face.item().equals(id) && face.doneOn() == null)
                .filter(face -> face.state() == Face.State.LATE)
                .findFirst();
    }

    /** Waits no longer for the order, and starts the bureau's period to find out anew; sentences that stand against it. */
    public List<String> unordered(String petition, String id, String urged) {
        Optional<Face> late = late(petition, id);
        if (late.isEmpty()) {
            return List.of(id + "的责令改正期限没有届满，或者已经责令改正。期限届满没有责令改正的，方可登记。");
        }
        Face owed = late.get();
        LocalDate today = LocalDate.now(clock);
        String bureau = acts.heir(petition, records.matter(petition, id).bureau());
        acts.record(
                petition,
                bureau,
                new CorrectionUnordered(today, id, organization.nameOf(owed.organ()), owed.lastDay(), urged));
        // the night's timer may not have run yet; and it is not done: somebody else is asked
        ledger.breach(owed.clock());
        ledger.cancel(owed.clock(), today);
        ledger.start(new Ledger.Clock(petition, Duty.CONFIRM_SUPERVISION, bureau, id), today);
        return List.of();
    }
}
