package org.huiyin.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mark as it stands: what the petitioner said last, the appeal against it and the decision, all three kept.
 *
 * @param unit code of the unit that is rated
 * @param appealed day of the appeal, or null
 * @param decision of the appeal, or null while there is none
 * @param calledBack whether somebody spoke with the petitioner about it, or tried to
 */
public record Rating(
        String petition,
        String unit,
        Rated rated,
        @Nullable LocalDate appealed,
        AppealDecided.@Nullable Decision decision,
        boolean calledBack) {

    /** Whether figures count it: not while an appeal is undecided, nor where it was left out. */
    public boolean counts() {
        return appealed == null || decision == AppealDecided.Decision.COUNTS;
    }
}
