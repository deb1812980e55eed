package org.huiyin.routing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leaders' instructions (批示) that a bureau owes an answer to (art. 22): each is tracked until the office of the party
 * committee and government that gave it is content. A petition is not archived while one is open.
 */
public interface Instructions {

    /**
     * Begins to track, in the caller's transaction, an instruction that was just put down: the bureau's clock starts and
     * its registrar gets a task. Where the bureau still owes the answer to an earlier one, it answers both together and
     * the earlier day stands.
     *
     * @param bureau code of the bureau that must answer
     * @param decider code of the government whose office put the instruction down
     * @param lastDay set by the leader, or null for the catalogue's period; not before today
     */
    void track(String petition, String bureau, String decider, @Nullable LocalDate lastDay);

    /** Those with whose answer the office is not yet content. */
    List<Instructed> open(String petition);
}
