package org.huiyin.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A supervision as lists show it.
 *
 * @param supervision id within the petition, such as 督办1
 * @param organ code of the organ supervised, as it was when it was proposed
 * @param bureau code of the bureau that supervises
 * @param closedOn day on which it was closed, or null while it is open
 */
public record SupervisionMatter(
        String petition,
        String supervision,
        String organ,
        String bureau,
        SupervisionGround ground,
        SupervisionState state,
        LocalDate proposedOn,
        @Nullable LocalDate closedOn) {}
