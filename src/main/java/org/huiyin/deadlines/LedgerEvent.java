package org.huiyin.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
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

    @Column(name = "round_no")
    private int round;

    @Enumerated(EnumType.STRING)
    private Happening kind;

    @Column(name = "once_only")
    private String once;

    @Column(name = "on_day")
    private LocalDate day;

    @Column(name = "at")
    private Instant at;

    private String officer;

    @Column(name = "statute_version")
    private String statuteVersion;

    @Column(name = "calendar_version")
    private String calendarVersion;

    @Column(name = "set_last_day")
    private @Nullable LocalDate setLastDay;

    @Column(name = "period_length")
    private @Nullable Integer periodLength;

    @Enumerated(EnumType.STRING)
    @Column(name = "period_unit")
    private Period.@Nullable Unit periodUnit;

    @Column(name = "extended_by")
    private @Nullable Integer extendedBy;

    @Column(name = "target_day")
    private @Nullable LocalDate target;

    /** @param serial how often the same happened in the round before, where it may happen again; else 0 */
    LedgerEvent(Ledger.Clock clock, int round, Happening kind, int serial, LocalDate day, Hand hand) {
        this.petition = clock.petition();
        this.duty = clock.duty();
        this.organ = clock.organ();
        this.round = round;
        this.kind = kind;
        this.once = once(kind, serial);
        this.day = day;
        this.at = hand.at();
        this.officer = hand.officer();
        this.statuteVersion = hand.statuteVersion();
        this.calendarVersion = hand.calendarVersion();
    }

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected LedgerEvent() {}

    /** A round ends once, whichever way. */
    private static String once(Happening kind, int serial) {
        String name = kind.ends() ? "ENDED" : kind.name();
        return serial == 0 ? name : name + " " + serial;
    }

    /** A start with the period that is counted, which the locality may have made shorter than the law's. */
    LedgerEvent over(Period period) {
        periodLength = period.length();
        periodUnit = period.unit();
        return this;
    }

    /** A start with the last day that the decider set. */
    LedgerEvent until(LocalDate lastDay) {
        setLastDay = lastDay;
        return this;
    }

    /** A start with the day by which the house itself wants it done, inside the law's. */
    LedgerEvent aimingAt(@Nullable LocalDate day) {
        target = day;
        return this;
    }

    /** An extension by calendar days. */
    LedgerEvent by(int days) {
        extendedBy = days;
        return this;
    }

    /** When, by whom and by which versions of the law and the calendar a line is written. */
    record Hand(Instant at, String officer, String statuteVersion, String calendarVersion) {}

    Ledger.Clock clock() {
        return new Ledger.Clock(petition, duty, organ);
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
        return at;
    }

    String calendarVersion() {
        return calendarVersion;
    }

    @Nullable
    LocalDate setLastDay() {
        return setLastDay;
    }

    @Nullable
    LocalDate target() {
        return target;
    }

    /** The period that was written with the start; null on lines written before periods were. */
    @Nullable
    Period period() {
        return periodLength == null || periodUnit == null ? null : new Period(periodLength, periodUnit);
    }

    int extendedBy() {
        return extendedBy == null ? 0 : extendedBy;
    }

    Why.Event told() {
        return new Why.Event(kind, day, at, officer, extendedBy(), calendarVersion);
    }
}
