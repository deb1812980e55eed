package org.huiyin.statute;

import static org.huiyin.statute.UnusableTable.require;

import java.util.Map;
import java.util.Set;
import org.huiyin.calendar.Period;
import org.huiyin.statute.Statute.Extension;
import org.huiyin.statute.Statute.Nature;
import org.huiyin.statute.Statute.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the Regulation of 2022 that no catalogue may go beyond, whatever its rows say: an organ's period may be
 * shorter and never longer, the time to object and the petitioner's windows are what they are.
 */
final class Limits {

    private static final Map<Duty, Period> AT_MOST = Map.of(
            Duty.SORT, Period.ofDays(15),
            Duty.NOTICE, Period.ofDays(15),
            Duty.HANDLE, Period.ofDays(60),
            Duty.PERFORM, Period.ofMonths(2),
            Duty.REVIEW, Period.ofDays(30),
            Duty.REREVIEW, Period.ofDays(30));
    private static final Map<Duty, Period> EXACTLY = Map.of(
            Duty.OBJECT, Period.ofWorkingDays(5),
            Duty.REQUEST_REVIEW, Period.ofDays(30),
            Duty.REQUEST_REREVIEW, Period.ofDays(30));
    private static final Set<Duty> WINDOWS = Set.of(Duty.REQUEST_REVIEW, Duty.REQUEST_REREVIEW);
    private static final Extension EXTENSION = new Extension(30, 90);

    private Limits() {}

    /** Throws {@link IllegalArgumentException} with a sentence in Chinese for a rule that the Regulation does not allow. */
    static void check(Rule rule) {
        Period exactly = EXACTLY.get(rule.duty());
        require(
                exactly == null || exactly.equals(rule.period()),
                "“" + rule.name() + "”的期限由条例定为 " + shown(exactly) + article(rule) + "，不能改为 " + shown(rule.period()));
        Period most = AT_MOST.get(rule.duty());
        boolean longer = most != null
                && (most.unit() != rule.period().unit() || rule.period().length() > most.length());
        require(!longer, "“" + rule.name() + "”的期限至多 " + shown(most) + article(rule) + "，不能改为 " + shown(rule.period()));
        require(
                !rule.pausable() || rule.duty() == Duty.REREVIEW,
                "只有复核期间的听证时间不计算在内（第三十六条），“" + rule.name() + "”不能停止计算");
        nature(rule);
        extension(rule);
    }

    private static void nature(Rule rule) {
        Nature lawful = WINDOWS.contains(rule.duty())
                ? Nature.WINDOW
                : rule.duty() == Duty.OBJECT
                        ? Nature.RIGHT
                        : AT_MOST.containsKey(rule.duty()) ? Nature.DUTY : rule.nature();
        require(rule.nature() == lawful, "“" + rule.name() + "”的 nature 应当是 " + lawful + article(rule));
    }

    private static void extension(Rule rule) {
        Extension extension = rule.extension();
        if (extension == null) {
            return;
        }
        require(rule.duty() == Duty.HANDLE, "条例只允许延长第三十一条第六项事项的办理期限（第三十四条），“" + rule.name() + "”不能延长");
        require(
                extension.atMost() <= EXTENSION.atMost() && extension.total() <= EXTENSION.total(),
                "至多延长 " + EXTENSION.atMost() + " 日，合计不超过 " + EXTENSION.total() + " 日（第三十四条），不能改为 " + extension.atMost()
                        + " 日、" + extension.total() + " 日");
    }

    private static String article(Rule rule) {
        return "（" + Articles.named(rule.article()) + "）";
    }

    private static String shown(@Nullable Period period) {
        return period == null ? "" : period.length() + " " + Shortening.named(period.unit());
    }
}
