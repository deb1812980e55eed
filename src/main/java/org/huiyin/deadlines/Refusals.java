package org.huiyin.deadlines;

import java.time.LocalDate;
import org.huiyin.calendar.Pause;
import org.huiyin.calendar.Period;
import org.huiyin.statute.Statute.Extension;
import org.huiyin.statute.Statute.Rule;
import org.jspecify.annotations.Nullable;

/** What the law does not allow to happen to a clock, each in a sentence that says why. */
final class Refusals {

    private Refusals() {}

    static LedgerRefused notRunning(Ledger.Clock clock) {
        return new LedgerRefused("信访事项 " + clock.petition() + " 的这项期限没有起算或者已经结束，不能再变动。");
    }

    static void pause(Rule rule, Round round, LocalDate from, boolean late) {
        pausable(rule);
        refuse(round.isPaused(), "期限已经停止计算，恢复之前不能再次停止。");
        refuse(late, "期限已经届满，不能再停止计算。");
        refuse(
                from.isBefore(round.start().day()),
                "停止计算的日期 " + from + " 早于起算日 " + round.start().day() + "，请更正。");
        refuse(
                round.pauses().stream().anyMatch(pause -> !from.isAfter(pause.until())),
                "停止计算的日期 " + from + " 与先前的听证期间重叠，请更正。");
    }

    static void pausable(Rule rule) {
        refuse(!rule.pausable(), "“" + rule.name() + "”的期限不能停止计算：只有复核期间的听证时间不计算在内（第三十六条）。");
    }

    static void outside(Pause pause, LocalDate start, LocalDate lastDay) {
        refuse(pause.from().isBefore(start), "停止计算的日期 " + pause.from() + " 早于起算日 " + start + "，请更正。");
        refuse(pause.from().isAfter(lastDay), "停止计算的日期 " + pause.from() + " 晚于最后一日 " + lastDay + "，请更正。");
    }

    static void overlap(boolean overlap) {
        refuse(overlap, "两段听证期间重叠，请更正。");
    }

    static void resume(Rule rule, Round round, LocalDate on) {
        LocalDate from = round.pausedFrom();
        if (from == null) {
            throw new LedgerRefused("“" + rule.name() + "”的期限没有停止计算，无需恢复。");
        }
        refuse(on.isBefore(from), "恢复计算的日期 " + on + " 早于停止计算的日期 " + from + "，请更正。");
    }

    /** Nothing is put down before it has happened. */
    static void future(String what, LocalDate day, LocalDate today) {
        refuse(day.isAfter(today), what + "的日期 " + day + " 晚于今天 " + today + "，还没有发生，请更正。");
    }

    static Extension extension(Rule rule, Round round, LocalDate on) {
        Extension allowed = extendable(round.start().setLastDay() == null ? rule.extension() : null, rule);
        refuse(round.extendedBy() > 0, "“" + rule.name() + "”的期限已经延长过，只能延长一次（第三十四条）。");
        refuse(
                on.isBefore(round.start().day()),
                "延长的日期 " + on + " 早于起算日 " + round.start().day() + "，请更正。");
        return allowed;
    }

    static Extension extendable(@Nullable Extension allowed, Rule rule) {
        if (allowed == null) {
            throw new LedgerRefused("“" + rule.name() + "”的期限不能延长：条例只允许延长第三十一条第六项事项的办理期限（第三十四条）。");
        }
        return allowed;
    }

    static void days(Extension allowed, Period period, int days) {
        refuse(days < 1, "延长天数应当至少为一日，不能是 " + days + "。");
        refuse(days > allowed.atMost(), "至多延长 " + allowed.atMost() + " 日，不能延长 " + days + " 日（第三十四条）。");
        refuse(
                period.length() + days > allowed.total(),
                "延长后自受理之日起合计不得超过 " + allowed.total() + " 日（第三十四条），至多延长 " + (allowed.total() - period.length()) + " 日。");
    }

    static void late(boolean late) {
        refuse(late, "期限已经届满，不能再延长：延长应当在期限届满前批准并告知信访人（第三十四条）。");
    }

    static void undo(Round round) {
        refuse(round.extendedBy() == 0, "期限没有延长过，无可撤销。");
    }

    private static void refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new LedgerRefused(sentence);
        }
    }
}
