package org.huiyin.review;

import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.deadlines.ClockMoved;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Statute;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The days of whoever hears in a review or re-review (practice): to announce the hearing once it was decided on or put off,
 * and to put down what became of it once its day has come. They run where the re-review itself stands still (art. 36).
 */
@Component
class HearingDays {

    private final Ledger ledger;
    private final Statute statute;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HearingDays(
            Ledger ledger, Statute statute, WorkingCalendar calendar, ApplicationEventPublisher events, Clock clock) {
        this.ledger = ledger;
        this.statute = statute;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** A hearing was decided on today. */
    void begin(String petition, RequestFiled request) {
        ledger.start(clockOf(petition, request), today());
    }

    /** It was put off today, to be announced again. */
    void again(String petition, RequestFiled request) {
        untilHeld(petition, request, today());
    }

    /** It was announced for the day; from there on its record is waited for. */
    void untilHeld(String petition, RequestFiled request, LocalDate heldOn) {
        var hearing = clockOf(petition, request);
        var period = statute.rule(Duty.HEARING, today()).period();
        LocalDate by = calendar.of(hearing.organ()).reckon(heldOn, period).lastDay();
        ledger.cancel(hearing, today());
        ledger.start(hearing, today(), by);
        // the scope of the hearing is open: its timer follows
        events.publishEvent(new ClockMoved(hearing, true));
    }

    /** It was held or waived; a model from before these days has no scope whose end would say so. */
    void over(String petition, RequestFiled request) {
        ledger.fulfil(clockOf(petition, request), today());
    }

    private static Ledger.Clock clockOf(String petition, RequestFiled request) {
        return ReviewClocks.of(petition, Duty.HEARING, request);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
