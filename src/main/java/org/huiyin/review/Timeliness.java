package org.huiyin.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.statute.Statute;
import org.springframework.stereotype.Component;

/** Whether a request was posted or handed in within the person's 30 days (arts 35, 36); its way does not count. */
@Component
public class Timeliness {

    private final Statute statute;
    private final WorkingCalendar calendar;

    Timeliness(Statute statute, WorkingCalendar calendar) {
        this.statute = statute;
        this.calendar = calendar;
    }

    /** Last day of the window that the service opened, rolled over rest days of everybody and of the deciding organ. */
    public LocalDate lastDay(Stage stage, Subject subject) {
        LocalDate from = subject.windowFrom();
        var period = statute.rule(stage.window(), from).period();
        return calendar.forWindow(subject.decider()).reckon(from, period).lastDay();
    }

    /** Days by which it is late; 0 where it is in time. */
    public long daysLate(Stage stage, Subject subject, LocalDate handedInOn) {
        return Math.max(0, ChronoUnit.DAYS.between(lastDay(stage, subject), handedInOn));
    }
}
