package org.huiyin.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.huiyin.audit.RowNumber;
import org.huiyin.calendar.Period;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger. A clock that was stopped may be started again; its rounds are told apart by number. Each event
 * of a round has a name of its own that a unique key guards, so that two nodes never write the same one.
 */
@Entity
@Immutable
@Table(name = "hy_ledger")
class LedgerEvent {

    @Id
    @RowNumber("hy_ledger")
    private @Nullable Long id;

    private String petition;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    private String organ;

    private String item;

    @Column(name = "round_no")
    private int round;

    @Enumerated(EnumType.STRING)
    private Happening kind;

    @Column(name = "once_only")
    private String once;

    @Column(name = "on_day")
    private LocalDate day;

    @Embedded
    private Hand hand;

    /** Null where there is nothing to say. */
    @Embedded
    private @Nullable Terms terms;

    /** @param serial how often the same happened in the round before, where it may happen again; else 0 */
    LedgerEvent(Ledger.Clock clock, int round, Happening kind, int serial, LocalDate day, Hand hand, Terms terms) {
        this.petition = clock.petition();
        this.duty = clock.duty();
        this.organ = clock.organ();
        this.item = clock.item();
        this.round = round;
        this.kind = kind;
        this.once = once(kind, serial);
        this.day = day;
        this.hand = hand;
        this.terms = terms;
    }

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected LedgerEvent() {}

    /** A round ends once, whichever way. */
    private static String once(Happening kind, int serial) {
        String name = kind.ends() ? "ENDED" : kind.name();
        return serial == 0 ? name : name + " " + serial;
    }

    private Terms terms() {
        return terms == null ? Terms.NONE : terms;
    }

    Ledger.Clock clock() {
        return new Ledger.Clock(petition, duty, organ, item);
    }

    /** Its number, which orders lines of one instant; once it is kept. */
    long number() {
        return Objects.requireNonNull(id);
    }

    int round() {
        return round;
    }

    Happening kind() {
        return kind;
    }

    LocalDate day() {
        return day;
    }

    Instant at() {
        return hand.at();
    }

    String calendarVersion() {
        return hand.calendarVersion();
    }

    @Nullable
    LocalDate setLastDay() {
        return terms().setLastDay();
    }

    @Nullable
    LocalDate target() {
        return terms().target();
    }

    /** The duty whose days this one goes on with; null where it counts days of its own. */
    @Nullable
    Duty goesOnFrom() {
        return terms().goesOnFrom();
    }

    /** The period that was written with the start; null on lines written before periods were. */
    @Nullable
    Period period() {
        return terms().period();
    }

    int extendedBy() {
        Integer days = terms().extendedBy();
        return days == null ? 0 : days;
    }

    Why.Event told(Why.@Nullable Change change) {
        return new Why.Event(kind, day, hand.at(), hand.officer(), extendedBy(), hand.calendarVersion(), change);
    }
}
