package org.huiyin.supervision;

import java.time.LocalDate;

/**
 * A milestone of a plan.
 *
 * @param milestone id within the petition, such as 积案1-2
 * @param work what is to be done
 * @param lastDay by which
 */
public record BacklogStep(String milestone, String work, LocalDate lastDay) {

    /** As the file shows it. */
    String told() {
        return work + "（" + lastDay + "）";
    }
}
