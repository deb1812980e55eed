package org.huiyin.process.markappeal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.deadlines.Ledger;
import org.huiyin.evaluation.Appeals;
import org.huiyin.evaluation.Rating;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.engine.Instances;
import org.huiyin.registry.Petitions;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** Brings a unit's appeal against a mark to somebody else. */
@Component
public class MarkAppeals {

    private final Appeals appeals;
    private final Petitions petitions;
    private final Organization organization;
    private final Ledger ledger;
    private final Instances instances;
    private final Clock clock;

    MarkAppeals(
            Appeals appeals,
            Petitions petitions,
            Organization organization,
            Ledger ledger,
            Instances instances,
            Clock clock) {
        this.appeals = appeals;
        this.petitions = petitions;
        this.organization = organization;
        this.ledger = ledger;
        this.instances = instances;
        this.clock = clock;
    }

    /** Puts the appeal down and gives it to the decider, who may have others of this petition before them. */
    public void bring(Rating rating, String reason) {
        String petition = rating.petition();
        String decider = decider(petition, rating.unit());
        appeals.appeal(rating, reason, decider);
        boolean running = ledger.of(petition).stream()
                .anyMatch(face ->
                        face.duty() == Duty.DECIDE_APPEAL && face.organ().equals(decider) && face.doneOn() == null);
        if (!running) {
            ledger.start(new Ledger.Clock(petition, Duty.DECIDE_APPEAL, decider), LocalDate.now(clock));
            instances.start(MarkAppealProcess.KEY, petition, MarkAppealProcess.DECIDER.with(decider));
        }
    }

    /**
     * The bureau that has the petition, or the nearest bureau above; for a bureau's own mark the one above it. Where the
     * house reaches no higher, the bureau itself, by a leader who had no hand in it.
     */
    private String decider(String petition, String unit) {
        String receiver = petitions.registeredBy(petition).orElseThrow();
        if (isBureau(receiver) && !receiver.equals(unit)) {
            return receiver;
        }
        return bureauAbove(unit)
                .or(() -> isBureau(receiver) ? Optional.of(receiver) : Optional.empty())
                .orElse(unit);
    }

    private Optional<String> bureauAbove(String unit) {
        LocalDate today = LocalDate.now(clock);
        return organization.above(unit).stream()
                .flatMap(above -> organization.organsOn(today).stream()
                        .filter(organ -> organ.kind() == Organ.Kind.BUREAU && organ.inside())
                        .filter(organ -> above.code().equals(organ.parent()))
                        .map(Organ::code))
                .filter(bureau -> !bureau.equals(unit))
                .filter(bureau -> !organization
                        .holding(new Post(bureau, Role.LEADER), today)
                        .isEmpty())
                .findFirst();
    }

    private boolean isBureau(String organ) {
        return organization
                .organ(organ)
                .filter(known -> known.kind() == Organ.Kind.BUREAU)
                .isPresent();
    }
}
