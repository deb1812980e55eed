package org.huiyin.deadlines;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huiyin.calendar.Counted;
import org.huiyin.calendar.Counted.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Days that follow each other and count for the same reason, to be read as one line.
 *
 * @param firstNumber which day of the period the first is, from 1; 0 where they are not counted
 * @param name the holiday that moves them, or null
 */
public record Stretch(
        LocalDate from,
        LocalDate until,
        int firstNumber,
        int lastNumber,
        Reason reason,
        @Nullable String name) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    /** The days of a count as few lines. */
    public static List<Stretch> of(List<Counted> days) {
        var stretches = new ArrayList<Stretch>();
        for (Counted day : days) {
            int last = stretches.size() - 1;
            if (last >= 0 && stretches.get(last).goesOnWith(day)) {
                stretches.set(last, stretches.get(last).upTo(day));
            } else {
                stretches.add(
                        new Stretch(day.date(), day.date(), day.number(), day.number(), day.reason(), day.name()));
            }
        }
        return stretches;
    }

    private boolean goesOnWith(Counted day) {
        return reason == day.reason()
                && Objects.equals(name, day.name())
                && until.plusDays(1).equals(day.date());
    }

    private Stretch upTo(Counted day) {
        return new Stretch(from, day.date(), firstNumber, day.number(), reason, name);
    }

    /** Such as 2026年3月3日至2026年5月1日. */
    public String days() {
        return from.equals(until) ? DAY.format(from) : DAY.format(from) + "至" + DAY.format(until);
    }

    /** Such as 第1至60日; empty where they are not counted. */
    public String numbers() {
        if (firstNumber == 0) {
            return "";
        }
        return firstNumber == lastNumber ? "第" + firstNumber + "日" : "第" + firstNumber + "至" + lastNumber + "日";
    }

    /** Why they count or not, with the holiday where there is one. */
    public String why() {
        return name == null ? reason.label() : name + "：" + reason.label();
    }
}
