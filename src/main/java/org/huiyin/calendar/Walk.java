package org.huiyin.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.calendar.Counted.Reason;
import org.jspecify.annotations.Nullable;

/** Counts a course out, day by day, as one would with a finger on the calendar. */
class Walk {

    private final WorkingCalendar calendar;
    private final Course course;
    private final List<Counted> days = new ArrayList<>();
    private int number;
    private boolean provisional;

    Walk(WorkingCalendar calendar, Course course) {
        this.calendar = calendar;
        this.course = course;
    }

    Explanation explanation() {
        days.add(new Counted(course.start(), 0, Reason.EVENT, null));
        LocalDate raw = course.period().unit() == Period.Unit.MONTHS ? afterMonths() : afterDays();
        LocalDate last = rolled(raw);
        return new Explanation(new Reckoning(course.start(), raw, last, provisional), days, calendar.version());
    }

    /** The corresponding day, or the month's last where it has none (Civil Code 202); then extension and pauses. */
    private LocalDate afterMonths() {
        LocalDate end = course.start().plusMonths(course.period().length());
        days.add(new Counted(end, course.period().length(), Reason.CORRESPONDING, null));
        LocalDate day = end;
        long more = course.extendedBy()
                + course.start()
                        .plusDays(1)
                        .datesUntil(end.plusDays(1))
                        .filter(course::standsStillOn)
                        .count();
        for (number = 0; number < more; ) {
            day = day.plusDays(1);
            days.add(calendarDay(day, Reason.EXTENDED));
        }
        return day;
    }

    private LocalDate afterDays() {
        boolean working = course.period().unit() == Period.Unit.WORKING_DAYS;
        int length = course.period().length();
        LocalDate day = course.start();
        while (number < length + course.extendedBy()) {
            day = day.plusDays(1);
            Reason counted = number < length ? Reason.COUNTED : Reason.EXTENDED;
            days.add(working && number < length ? workingDay(day) : calendarDay(day, counted));
        }
        return day;
    }

    private Counted calendarDay(LocalDate day, Reason counted) {
        return course.standsStillOn(day)
                ? new Counted(day, 0, Reason.PAUSED, null)
                : new Counted(day, ++number, counted, null);
    }

    private Counted workingDay(LocalDate day) {
        CalendarDay known = lookUp(day);
        if (course.standsStillOn(day)) {
            return new Counted(day, 0, Reason.PAUSED, known.name());
        }
        return known.working()
                ? new Counted(day, ++number, known.name() == null ? Reason.WORKING : Reason.MAKE_UP, known.name())
                : new Counted(day, 0, known.name() == null ? Reason.WEEKEND : Reason.HOLIDAY, known.name());
    }

    /** To the next working day; a hearing that begins when only rest days are left keeps the end away too. */
    private LocalDate rolled(LocalDate raw) {
        LocalDate last = raw;
        lookUp(last);
        while (goesOn(last)) {
            last = last.plusDays(1);
            @Nullable String name = lookUp(last).name();
            days.add(new Counted(last, 0, rolling(last), name));
        }
        return last;
    }

    private boolean goesOn(LocalDate day) {
        return calendar.isRest(day) || course.standsStillOn(day);
    }

    private Reason rolling(LocalDate day) {
        if (course.standsStillOn(day)) {
            return Reason.PAUSED;
        }
        return calendar.isRest(day) ? Reason.ROLLED : Reason.LAST;
    }

    private CalendarDay lookUp(LocalDate day) {
        CalendarDay known = calendar.day(day);
        provisional |= known.provisional();
        return known;
    }
}
