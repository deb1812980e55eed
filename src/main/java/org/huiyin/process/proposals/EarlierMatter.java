package org.huiyin.process.proposals;

import java.util.Optional;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Archived;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Facts;
import org.huiyin.registry.Purpose;
import org.huiyin.review.Finality;
import org.huiyin.statute.Ending;
import org.springframework.stereotype.Component;

/** What became of the earlier petition of the same matter, as seen from the office that is asked again (arts 19, 36). */
@Component
class EarlierMatter {

    private final Petitions petitions;
    private final Acts acts;
    private final Organization organization;
    private final Finality finality;

    EarlierMatter(Petitions petitions, Acts acts, Organization organization, Finality finality) {
        this.petitions = petitions;
        this.acts = acts;
        this.organization = organization;
        this.finality = finality;
    }

    enum State {
        NONE,
        OPEN_HERE,
        OPEN_BELOW,
        OPEN_ELSEWHERE,
        REREVIEWED,
        CLOSED
    }

    /**
     * An open accusation and a petition that is none are kept apart (art. 30), so that neither is proposed for the other.
     *
     * @param petition the petition that may repeat an earlier one
     * @param office code of the bureau or organ that is asked
     */
    State of(Facts petition, String office) {
        Optional<Facts> earlier = Optional.ofNullable(petition.repeats())
                .flatMap(petitions::facts)
                .filter(found -> found.archivedOn() != null || isAccusation(found) == isAccusation(petition));
        if (earlier.isEmpty()) {
            return State.NONE;
        }
        Facts facts = earlier.get();
        if (finality.of(facts.petition()).isPresent()) {
            return State.REREVIEWED;
        }
        return facts.archivedOn() == null ? open(facts.organ(), office) : closed(facts.petition());
    }

    private static boolean isAccusation(Facts petition) {
        return petition.purpose() == Purpose.ACCUSATION;
    }

    private State closed(String petition) {
        boolean forGood = acts.latest(petition, Archived.class)
                .filter(archived -> archived.ending() == Ending.REFUSED_FOR_GOOD)
                .isPresent();
        return forGood ? State.REREVIEWED : State.CLOSED;
    }

    /** Who received it stands for who deals with it: a bureau's petition stays within its territory. */
    private State open(String receiver, String office) {
        String theirs = above(receiver);
        String ours = above(office);
        if (receiver.equals(office) || theirs.equals(ours)) {
            return State.OPEN_HERE;
        }
        return isBelow(theirs, ours) ? State.OPEN_BELOW : State.OPEN_ELSEWHERE;
    }

    private boolean isBelow(String government, String upper) {
        return !government.isEmpty() && government.equals(upper)
                || organization.above(government).stream().map(Organ::code).anyMatch(upper::equals);
    }

    /** Code of the organ directly above, or empty. */
    private String above(String organ) {
        return organization.organ(organ).map(Organ::parent).orElse("");
    }
}
