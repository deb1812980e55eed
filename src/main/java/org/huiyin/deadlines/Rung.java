package org.huiyin.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.calendar.WorkingCalendar;

/**
 * A step of reminding or escalating: when, counted from a clock's last day, somebody is told.
 *
 * @param id name of the rung, unique among those of one clock
 * @param workingDays working days before or after; 0 for the last day itself, or for the first day late
 */
public record Rung(String id, Moment moment, int workingDays) {

    /** As long as the table of rungs keeps. */
    public static final int LONGEST = 40;

    /** About a year of working days; what lies farther reminds nobody. */
    public static final int FARTHEST = 250;

    public Rung {
        if (id.isBlank() || id.length() > LONGEST) {
            throw new IllegalArgumentException("提醒的名称不能为空，最多 " + LONGEST + " 个字符：" + id);
        }
        if (workingDays < 0) {
            throw new IllegalArgumentException("提醒的工作日数不能是负数：" + workingDays);
        }
    }

    /** Before the last day by counting alone, on which people are warned; or once the duty is late. */
    public enum Moment {
        BEFORE,
        LATE
    }

    /**
     * The day on which it is due; empty where it would lie on or before the clock's first day.
     *
     * @param calendar of the organ that owes the duty
     * @throws org.huiyin.calendar.UnknownYear where the count comes into a year without a table
     */
    Optional<LocalDate> day(Face face, WorkingCalendar calendar) {
        if (moment == Moment.LATE) {
            LocalDate first = face.lastDay().plusDays(1);
            return Optional.of(workingDays == 0 ? first : calendar.plusWorkingDays(face.lastDay(), workingDays));
        }
        LocalDate day = face.rawLastDay();
        for (int counted = 0; counted < workingDays && day.isAfter(face.started()); ) {
            day = day.minusDays(1);
            counted += calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day.isAfter(face.started()) ? Optional.of(day) : Optional.empty();
    }
}
