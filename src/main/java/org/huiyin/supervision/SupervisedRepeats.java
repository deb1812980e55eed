package org.huiyin.supervision;

import java.util.Optional;
import java.util.Set;
import org.huiyin.access.Wall;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Facts;
import org.huiyin.registry.Purpose;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a petition on the matter of one that is archived proposes: perhaps it was dealt with perfunctorily. Whether it was,
 * an officer finds out; after a re-review the matter is at its end, and coming back says nothing of the organ. An
 * accusation proposes nothing: the earlier file would tell the organ of it, and of who accuses (art. 30).
 */
@Service
@Transactional(readOnly = true)
public class SupervisedRepeats {

    private static final Set<Duty> ANSWERING =
            Set.of(Duty.HANDLE, Duty.SIMPLE_HANDLE, Duty.PERFORM, Duty.REPLY, Duty.FEEDBACK);

    private final SupervisingBureaus bureaus;
    private final Petitions petitions;
    private final Ledger ledger;
    private final Acts acts;
    private final Wall wall;

    SupervisedRepeats(SupervisingBureaus bureaus, Petitions petitions, Ledger ledger, Acts acts, Wall wall) {
        this.bureaus = bureaus;
        this.petitions = petitions;
        this.ledger = ledger;
        this.acts = acts;
        this.wall = wall;
    }

    /**
     * The proposal in the earlier petition's file; empty where the petition repeats none or one that is not archived, and
     * where the organ is not to know of it.
     */
    public Optional<SupervisionProposal> proposal(String petition) {
        Facts later = petitions.facts(petition).orElseThrow();
        if (later.purpose() == Purpose.ACCUSATION) {
            return Optional.empty();
        }
        return Optional.ofNullable(later.repeats())
                .flatMap(petitions::facts)
                .filter(earlier -> earlier.archivedOn() != null)
                .flatMap(earlier -> answering(earlier.petition())
                        .filter(organ -> !wall.barredOrgans(petition).contains(organ))
                        .flatMap(organ -> proposal(earlier, later, organ)));
    }

    private Optional<SupervisionProposal> proposal(Facts earlier, Facts later, String organ) {
        String sentence = "本件已于 " + earlier.archivedOn() + " 办结归档；信访人于 " + later.receivedOn() + " 就同一事项再次信访（编号 "
                + later.petition() + "）。";
        return bureaus.of(earlier.petition(), organ)
                .map(bureau -> new SupervisionProposal(
                        earlier.petition(),
                        organ,
                        bureau,
                        SupervisionGround.PERFUNCTORY,
                        SupervisionOrigin.REPEATED,
                        sentence,
                        "信访人再次信访，编号 " + later.petition() + "。"));
    }

    /** The organ that answered last; none after a re-review, and none that is kept from the petition. */
    private Optional<String> answering(String petition) {
        var clocks = ledger.of(petition);
        if (clocks.stream().anyMatch(face -> face.duty() == Duty.REREVIEW && face.doneOn() != null)) {
            return Optional.empty();
        }
        return clocks.stream()
                .filter(face -> ANSWERING.contains(face.duty()))
                .map(Face::organ)
                .reduce((earlier, later) -> later)
                .map(organ -> acts.heir(petition, organ))
                .filter(organ -> !wall.barredOrgans(petition).contains(organ));
    }
}
