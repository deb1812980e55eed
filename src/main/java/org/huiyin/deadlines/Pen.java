package org.huiyin.deadlines;

import java.time.LocalDate;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.deadlines.LedgerEvent.Hand;
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

    /** A start, not yet written. */
    LedgerEvent start(Ledger.Clock clock, int round, LocalDate from) {
        return new LedgerEvent(clock, round, Happening.STARTED, 0, from, hand(clock, from))
                .over(count.period(clock, from));
    }

    /** What happens to a running round, not yet written. */
    LedgerEvent next(Round round, Happening what, LocalDate on) {
        int serial = what.isOnlyOnce() ? 0 : round.times(what);
        Ledger.Clock clock = round.clock();
        LedgerEvent start = round.start();
        return new LedgerEvent(clock, start.round(), what, serial, on, hand(clock, start.day()));
    }

    private Hand hand(Ledger.Clock clock, LocalDate started) {
        var rule = count.rule(clock.duty(), started);
        return new Hand(faces.now(), officer.id(), rule.version(), count.calendarInForce());
    }

    void write(LedgerEvent event) {
        Ledger.Clock clock = event.clock();
        Book book = books.of(clock.petition());
        book.add(events.save(event));
        if (event.kind().ends()) {
            running.end(clock.petition(), clock.duty(), clock.organ());
            return;
        }
        running.save(derived(book.running(clock).orElseThrow(), event.kind() == Happening.STARTED));
        if (event.kind() != Happening.STARTED && event.kind() != Happening.BREACHED) {
            publisher.publishEvent(new ClockMoved(clock));
        }
    }

    /** The running clock as the ledger has it. */
    RunningClock derived(Round round, boolean fresh) {
        var today = faces.today();
        return new RunningClock(round, count.rule(round).lapses(), count.reckon(round, today), today, fresh);
    }
}
