package org.huiyin.deadlines;

import java.time.LocalDate;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.deadlines.LedgerEvent.Hand;
import org.huiyin.deadlines.LedgerEvent.Kind;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the ledger's lines, each with who wrote it when and by which versions of the law and the calendar. */
@Component
class LedgerLines {

    private final LedgerEvents events;
    private final Books books;
    private final Faces faces;
    private final ActingOfficer officer;

    LedgerLines(LedgerEvents events, Books books, Faces faces, ActingOfficer officer) {
        this.events = events;
        this.books = books;
        this.faces = faces;
        this.officer = officer;
    }

    /** The first line of a round. */
    void begin(Ledger.Clock clock, int round, LocalDate from, @Nullable LocalDate lastDay) {
        var start = new LedgerEvent(clock, round, Kind.STARTED, from, hand(clock.duty(), from));
        keep(lastDay == null ? start : start.until(lastDay));
    }

    /** Another line of the round. */
    void append(Round round, Kind kind, LocalDate day) {
        LedgerEvent start = round.start();
        keep(new LedgerEvent(
                round.clock(), start.round(), kind, day, hand(round.clock().duty(), start.day())));
    }

    private void keep(LedgerEvent event) {
        books.of(event.clock().petition()).add(events.save(event));
    }

    private Hand hand(Duty duty, LocalDate started) {
        return new Hand(faces.now(), officer.id(), faces.rule(duty, started).version(), faces.calendarVersion());
    }
}
