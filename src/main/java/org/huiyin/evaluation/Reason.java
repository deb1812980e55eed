package org.huiyin.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reason a petitioner may tick.
 *
 * @param code stable, kept with the rating
 * @param until last day on which it is offered, or null
 */
public record Reason(
        String code, Target target, String label, @Nullable LocalDate until) {

    boolean offeredOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
