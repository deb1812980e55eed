package org.huiyin.routing;

import org.huiyin.statute.Ending;
import org.jspecify.annotations.Nullable;

/**
 * A ground on which a petition is refused.
 *
 * @param code as the decision table names it, such as {@code 19.3}
 * @param label what officers call it, in Chinese, with article or source
 * @param local from a local rule, which holds only where the configuration names its code
 */
record Ground(String code, String label, Ending ending, boolean local) {

    /** Already accepted or being handled below (art. 19). */
    static final String BEING_HANDLED = "19.3";

    /** Re-reviewed on the same facts and reasons (art. 36). */
    static final String REREVIEWED = "36.3";

    static @Nullable Ground find(Iterable<Ground> grounds, @Nullable String code) {
        for (Ground ground : grounds) {
            if (ground.code().equals(code)) {
                return ground;
            }
        }
        return null;
    }
}
