package org.huiyin.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger. A clock that was stopped may be started again; its rounds are told apart by number. What may
 * happen only once in a round is kept so by a unique key over {@code once}, also between nodes.
 */
@Entity
@Immutable
@Table(name = "hy_ledger")
class LedgerEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "hy_ledger")
    @TableGenerator(
            name = "hy_ledger",
            table = "hy_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "hy_ledger",
            allocationSize = 100)
    private @Nullable Long id;

    private String petition;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    private String organ;

    @Column(name = "round_no")
    private int round;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "once_only")
    private String once;

    @Column(name = "on_day")
    private LocalDate day;

    @Column(name = "set_last_day")
    private @Nullable LocalDate setLastDay;

    @Column(name = "at")
    private Instant at;

    private String officer;

    @Column(name = "statute_version")
    private String statuteVersion;

    @Column(name = "calendar_version")
    private String calendarVersion;

    LedgerEvent(Ledger.Clock clock, int round, Kind kind, LocalDate day, Hand hand) {
        this.petition = clock.petition();
        this.duty = clock.duty();
        this.organ = clock.organ();
        this.round = round;
        this.kind = kind;
        this.once = kind.once();
        this.day = day;
        this.at = hand.at();
        this.officer = hand.officer();
        this.statuteVersion = hand.statuteVersion();
        this.calendarVersion = hand.calendarVersion();
    }

    /** A start with the last day that the decider set. */
    LedgerEvent until(LocalDate lastDay) {
        setLastDay = lastDay;
        return this;
    }

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected LedgerEvent() {}

    /** When, by whom and by which versions of the law and the calendar a line is written. */
    record Hand(Instant at, String officer, String statuteVersion, String calendarVersion) {}

    Ledger.Clock clock() {
        return new Ledger.Clock(petition, duty, organ);
    }

    int round() {
        return round;
    }

    Kind kind() {
        return kind;
    }

    LocalDate day() {
        return day;
    }

    @Nullable
    LocalDate setLastDay() {
        return setLastDay;
    }

    /** What happened to a clock. */
    enum Kind {
        STARTED,
        FULFILLED,
        CANCELLED,
        BREACHED;

        /** A round ends once, whichever way. */
        private String once() {
            return this == FULFILLED || this == CANCELLED ? "ENDED" : name();
        }
    }
}
