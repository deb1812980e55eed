package org.huiyin.deadlines;

import java.time.LocalDate;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.calendar.Reckoning;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes the ledger's lines, and keeps the running clocks and whoever follows them in step with it. */
@Component
class Pen {

    private final LedgerEvents events;
    private final RunningClockRows running;
    private final Books books;
    private final Count count;
    private final Faces faces;
    private final ActingOfficer officer;
    private final ApplicationEventPublisher publisher;

    Pen(
            LedgerEvents events,
            RunningClockRows running,
            Books books,
            Count count,
            Faces faces,
            ActingOfficer officer,
            ApplicationEventPublisher publisher) {
        this.events = events;
        this.running = running;
        this.books = books;
        this.count = count;
        this.faces = faces;
        this.officer = officer;
        this.publisher = publisher;
    }

    /** A start by the calendar in force, not yet written. */
    LedgerEvent start(Ledger.Clock clock, int round, LocalDate from, Terms terms) {
        return start(clock, round, from, terms, count.calendarInForce());
    }

    LedgerEvent start(Ledger.Clock clock, int round, LocalDate from, Terms terms, String calendarVersion) {
        return new LedgerEvent(clock, round, Happening.STARTED, 0, from, hand(clock, from, calendarVersion), terms);
    }

    /** What happens to a running round by the calendar in force, not yet written. */
    LedgerEvent next(Round round, Happening what, LocalDate on, Terms terms) {
        return next(round, what, on, terms, count.calendarInForce());
    }

    LedgerEvent next(Round round, Happening what, LocalDate on, Terms terms, String calendarVersion) {
        int serial = what.isOnlyOnce() ? 0 : round.times(what);
        Ledger.Clock clock = round.clock();
        LedgerEvent start = round.start();
        Hand hand = hand(clock, start.day(), calendarVersion);
        return new LedgerEvent(clock, start.round(), what, serial, on, hand, terms);
    }

    private Hand hand(Ledger.Clock clock, LocalDate started, String calendarVersion) {
        var rule = count.rule(clock.duty(), started);
        return new Hand(faces.now(), officer.id(), rule.version(), calendarVersion);
    }

    /** @param reckoning what the start was counted to */
    void begin(LedgerEvent start, Reckoning reckoning) {
        Book book = books.of(start.clock().petition());
        book.add(events.save(start));
        Round round = book.running(start.clock()).orElseThrow();
        running.save(running(round, reckoning, true));
    }

    void write(LedgerEvent event) {
        Ledger.Clock clock = event.clock();
        Book book = books.of(clock.petition());
        boolean late = book.running(clock).filter(Round::isBreached).isPresent();
        book.add(events.save(event));
        if (event.kind().ends()) {
            running.end(clock.petition(), clock.duty(), clock.organ(), clock.item());
            return;
        }
        running.save(derived(book.running(clock).orElseThrow(), false));
        publisher.publishEvent(
                event.kind() == Happening.BREACHED
                        ? new ClockBreached(clock)
                        : new ClockMoved(clock, late || event.kind() == Happening.RESUMED));
    }

    /** The running clock as the ledger has it. */
    RunningClock derived(Round round, boolean fresh) {
        return running(round, count.reckon(round, faces.today()), fresh);
    }

    private RunningClock running(Round round, Reckoning reckoning, boolean fresh) {
        return new RunningClock(round, count.rule(round).lapses(), reckoning, faces.today(), fresh);
    }
}
