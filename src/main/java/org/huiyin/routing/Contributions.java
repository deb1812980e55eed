package org.huiyin.routing;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.organization.Organ;
import org.jspecify.annotations.Nullable;

/**
 * What co-organs owe to the lead of a petition (协办): each its own opinion by its own day. The lead alone answers the
 * petitioner.
 */
public interface Contributions {

    /** Organs that can be asked in the petition today; whoever is accused in an accusation is left out. */
    List<Organ> candidates(String petition);

    /**
     * Asks the co-organ, in the caller's transaction: its clock starts, its handler gets a task. Refused and nothing
     * changed: the lead itself, an organ abolished, outside, accused or asked already, a day that has passed, a petition
     * that has its answer.
     *
     * @param lead code of the responsible organ
     * @param coOrgan code of the organ asked
     * @param lastDay set by whoever asks, or null for the catalogue's period
     */
    Outcome ask(String petition, String lead, String coOrgan, @Nullable LocalDate lastDay);

    /** Those not yet given, in the order they were asked. */
    List<Contribution> open(String petition);

    /** All, also those withdrawn, in the order they were asked. */
    List<Contribution> all(String petition);

    /** Asks for nothing more: ends whatever is open, because the lead gave the petition back or it has ended. */
    void withdraw(String petition, String why);

    /**
     * One co-organ's contribution.
     *
     * @param lastDay last day for giving it
     * @param given null while it is open and where it was withdrawn
     * @param withdrawn why nothing more is asked, or null
     */
    record Contribution(
            String petition,
            String lead,
            String coOrgan,
            LocalDate askedOn,
            LocalDate lastDay,
            @Nullable ContributionGiven given,
            @Nullable String withdrawn) {

        public boolean open() {
            return given == null && withdrawn == null;
        }
    }
}
