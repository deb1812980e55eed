package org.huiyin.routing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The earlier petition of the same matter, on which a refusal rests or to which a petition is joined.
 *
 * @param ground code of the ground of refusal
 * @param petition number of the earlier petition
 * @param reviewPaper number of the re-review opinion (art. 36)
 * @param reviewOn its day
 */
public record Earlier(
        @Nullable String ground,
        @Nullable String petition,
        @Nullable String reviewPaper,
        @Nullable LocalDate reviewOn) {

    /** None. */
    public static final Earlier NONE = new Earlier(null, null, null, null);
}
