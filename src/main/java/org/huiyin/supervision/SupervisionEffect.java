package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.registry.Petitions;

/**
 * Whether a supervision that ended as settled had effect.
 *
 * @param until last day on which the petitioner's coming back counts against it
 * @param cameBack petitions on the same matter that were received after it ended, until that day
 */
public record SupervisionEffect(
        SupervisionMatter matter, LocalDate until, List<Petitions.Repeated> cameBack, Result result) {

    /** What can be said of it today. */
    public enum Result {
        OPEN("观察期内"),
        LASTING("观察期内没有再次信访"),
        CAME_BACK("观察期内就同一事项再次信访");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }
    }
}
