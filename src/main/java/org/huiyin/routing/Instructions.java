package org.huiyin.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Leaders' instructions (批示) that a bureau owes an answer to (art. 22): each is tracked until the office of the party
 * committee and government that gave it is content. A petition is not archived while one is open.
 */
public interface Instructions {

    /**
     * Begins to track, in the caller's transaction: the bureau's clock starts and its registrar gets a task. Where one
     * of the same government is open already, that one goes on and nothing else starts.
     *
     * @param bureau code of the bureau that must answer
     * @param decider code of the government whose office put the instruction down
     * @param lastDay set by the leader, or null for the catalogue's period; not before today
     */
    void track(String petition, String bureau, String decider, @Nullable LocalDate lastDay);

    /** Those not yet settled. */
    List<InstructionTracked> open(String petition);

    /** The bureau's latest answer. */
    Optional<InstructionReplied> reply(String petition, String bureau);

    /** What the office said last to an answer. */
    Optional<InstructionReplyNoted> note(String petition, String decider);
}
