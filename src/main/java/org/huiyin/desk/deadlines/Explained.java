package org.huiyin.desk.deadlines;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.huiyin.desk.PersonalWindows;
import org.jspecify.annotations.Nullable;

/**
 * A duty's date with its reasons, in words.
 *
 * @param duty code of the duty, such as HANDLE
 * @param article such as 第三十四条
 * @param period such as 60 日
 * @param basis whether the law, the decider or practice sets the period
 * @param rawLastDay last day by counting alone
 * @param lastDay after rolling over rest days; the duty is late after its 24:00
 * @param target day by which the house itself wants it done, or null
 * @param provisional true where a year's notice is not yet published
 * @param setByDecider true where the decider set the day and nothing was counted
 * @param state name of a {@link org.huiyin.deadlines.Face.State}
 * @param recordedLate true where it was done in time and put down only after its breach
 * @param story events in the order they were written
 * @param days the count as few lines, in order
 * @param persons of a window that is each person's own: theirs, each from their own service; empty for the past
 */
record Explained(
        String duty,
        String name,
        String organ,
        String article,
        String period,
        String basis,
        LocalDate start,
        LocalDate rawLastDay,
        LocalDate lastDay,
        @Nullable LocalDate target,
        boolean provisional,
        boolean setByDecider,
        String state,
        boolean recordedLate,
        List<Event> story,
        List<Line> days,
        String calendarVersion,
        List<PersonalWindows.Line> persons) {

    /**
     * @param on day of the event
     * @param at minute at which it was written, in local time
     * @param who name of who wrote it
     */
    record Event(LocalDate on, String what, LocalDateTime at, String who) {}

    /**
     * @param days such as 2026年3月3日至2026年5月1日
     * @param numbers such as 第1至60日; empty where they are not counted
     * @param why such as 计入 or 劳动节：期满日为休息日，顺延
     */
    record Line(LocalDate from, LocalDate until, String days, String numbers, String why, boolean counted) {}
}
