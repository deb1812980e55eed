package org.huiyin.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.huiyin.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Working days ahead as the engine's stored filters ask for them: {@code ${workingDays.after(3)}}. */
@Component("workingDays")
public class WorkingDays {

    private final WorkingCalendar calendar;
    private final Clock clock;

    WorkingDays(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * One second after 24:00 of the n-th working day from today. A task is due at 24:00 of its last day, the engine's
     * "due before" is strict and its databases keep whole seconds: so the tasks of that very day are among those found.
     *
     * @param n at least one
     */
    public Date after(int n) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var nextDay = calendar.plusWorkingDays(today, n).plusDays(1).atStartOfDay(clock.getZone());
        return Date.from(nextDay.plusSeconds(1).toInstant());
    }
}
