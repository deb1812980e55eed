package org.huiyin.statute;

import java.time.LocalDate;
import org.huiyin.calendar.Period;

/** The Regulation's duties and windows as data with in-force dates. */
public interface Statute {

    /** The rule for a duty in force on a day. Throws {@link IllegalArgumentException} when none was in force. */
    Rule rule(Duty duty, LocalDate on);

    /**
     * One row of the catalogue.
     *
     * @param article article of the Regulation in Arabic figures, such as {@code 23}
     * @param name what officers call it, in Chinese
     * @param period calendar days, working days or months
     * @param window true where it is the petitioner's own period: it closes, it is never breached
     * @param source whether the law gives the number, asks for a day to be set, or it is practice
     * @param version name of the catalogue's version, kept on the ledger
     */
    record Rule(Duty duty, String article, String name, Period period, boolean window, Source source, String version) {}

    /** Where a period comes from. */
    enum Source {
        /** 条例或者法律写明 */
        LAW,
        /** 条例要求指定期限，未指定时按目录 */
        SET,
        /** 办信惯例 */
        PRACTICE
    }
}
