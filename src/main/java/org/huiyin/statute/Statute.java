package org.huiyin.statute;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.calendar.Period;
import org.jspecify.annotations.Nullable;

/** The Regulation's duties and windows as data with in-force dates. */
public interface Statute {

    /** The catalogue that the product brings along, for whoever asks without an application around it. */
    static Statute ofTheProduct() {
        return Catalogue.load(Catalogue.FILE);
    }

    /** The rule for a duty in force on a day. Throws {@link IllegalArgumentException} when none was in force. */
    Rule rule(Duty duty, LocalDate on);

    /** All rules for a duty that ever were in force, in the order of the catalogue. */
    List<Rule> rules(Duty duty);

    /**
     * One row of the catalogue.
     *
     * @param article article of the Regulation in Arabic figures, such as {@code 23}
     * @param name what officers call it, in Chinese
     * @param period calendar days, working days or months
     * @param nature what it means that the last day is over
     * @param source whether the law gives the number, asks for a day to be set, or it is practice
     * @param extension how it may be made longer, or null where the law knows no extension
     * @param pausable true where the law lets the clock stand still (art. 36: the time of a hearing)
     * @param version name of the catalogue's version, kept on the ledger
     */
    record Rule(
            Duty duty,
            String article,
            String name,
            Period period,
            Nature nature,
            Source source,
            @Nullable Extension extension,
            boolean pausable,
            String version) {

        /** True for the petitioner's own period. */
        public boolean window() {
            return nature == Nature.WINDOW;
        }

        /** True where the duty begins anew whenever it is done: its day comes round, and says nothing of the whole. */
        public boolean recurring() {
            return nature == Nature.RECURRING;
        }

        /** True where silence until the last day breaks nothing. */
        public boolean lapses() {
            return nature == Nature.RIGHT || nature == Nature.WINDOW;
        }
    }

    /**
     * How a period may be made longer, once (art. 34).
     *
     * @param atMost calendar days that an extension adds at most
     * @param total calendar days that the extended period has at most, from its start
     */
    record Extension(int atMost, int total) {

        public Extension {
            if (atMost <= 0 || total <= atMost) {
                throw new IllegalArgumentException("延长至多 " + atMost + " 日、合计至多 " + total + " 日不能成立");
            }
        }
    }

    /** Whose period it is, and so what it means that the last day is over. */
    enum Nature {
        /** 机关、单位的义务：逾期即超期 */
        DUTY,
        /** 机关、单位周期性的义务：做完一次即重新起算，逾期即超期 */
        RECURRING,
        /** 机关、单位的权利：逾期视为放弃，由本单位办理 */
        RIGHT,
        /** 信访人的期间：届满为止 */
        WINDOW
    }

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
