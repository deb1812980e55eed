package org.huiyin.supervision.assessment;

import java.time.LocalDate;

/**
 * One thing that a figure counts. A petition counts as often as it owes something, is rated or is reviewed.
 *
 * @param day the day that puts it into the period: mostly the last day of a duty
 * @param remark what it is and what became of it, in Chinese; no names
 */
public record AssessmentCase(String petition, Standing standing, LocalDate day, String remark) {

    /** How it counts. */
    public enum Standing {
        /** Above and below the line. */
        MET,
        /** Below the line only. */
        UNMET,
        /** Nowhere: its day has not passed yet. */
        OPEN
    }
}
