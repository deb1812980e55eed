package org.huiyin.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.LocalDate;
import org.huiyin.calendar.Reckoning;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * A clock that runs, with its derived days, for lists and for whoever looks for what is due. It repeats what the ledger
 * says and can be written anew from it; it goes when the clock ends, so it does not grow with the archive.
 */
@Entity
@IdClass(RunningClock.Key.class)
@Table(name = "hy_running_clock")
class RunningClock implements Persistable<RunningClock.Key> {

    @Id
    private String petition;

    @Id
    @Enumerated(EnumType.STRING)
    private Duty duty;

    @Id
    private String organ;

    @Id
    private String item;

    @Column(name = "round_no")
    private int round;

    private boolean lapses;

    @Column(name = "raw_last_day")
    private LocalDate rawLastDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private boolean paused;

    private boolean breached;

    @Column(name = "calendar_version")
    private String calendarVersion;

    /** Day on which to look next whether somebody is to be told; null where nothing is left to tell. */
    @Column(name = "look_on")
    private @Nullable LocalDate lookOn;

    @Transient
    private boolean fresh;

    /** @param fresh whether the clock has just started; else it is written over the one that is there */
    RunningClock(Round round, boolean lapses, Reckoning reckoning, LocalDate today, boolean fresh) {
        Ledger.Clock clock = round.clock();
        this.petition = clock.petition();
        this.duty = clock.duty();
        this.organ = clock.organ();
        this.item = clock.item();
        this.round = round.start().round();
        this.lapses = lapses;
        this.rawLastDay = reckoning.rawLastDay();
        this.lastDay = reckoning.lastDay();
        this.paused = round.isPaused();
        this.breached = round.isBreached();
        this.calendarVersion = round.calendarVersion();
        this.lookOn = lapses || paused ? null : today;
        this.fresh = fresh;
    }

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected RunningClock() {}

    Ledger.Clock clock() {
        return new Ledger.Clock(petition, duty, organ, item);
    }

    LocalDate lastDay() {
        return lastDay;
    }

    LocalDate rawLastDay() {
        return rawLastDay;
    }

    boolean lapses() {
        return lapses;
    }

    boolean isPaused() {
        return paused;
    }

    boolean isBreached() {
        return breached;
    }

    int round() {
        return round;
    }

    @Nullable
    LocalDate lookOn() {
        return lookOn;
    }

    void lookNextOn(@Nullable LocalDate day) {
        lookOn = day;
    }

    /** Whether the derived days are those of the round; a difference is a fault that the sweep mends. */
    boolean agreesWith(RunningClock derived) {
        return round == derived.round
                && lastDay.equals(derived.lastDay)
                && rawLastDay.equals(derived.rawLastDay)
                && paused == derived.paused
                && breached == derived.breached;
    }

    @Override
    public Key getId() {
        return new Key(petition, duty, organ, item);
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    /** A clock is petition, duty, organ and item; of its rounds at most one runs. */
    record Key(String petition, Duty duty, String organ, String item) implements Serializable {

        static Key of(Ledger.Clock clock) {
            return new Key(clock.petition(), clock.duty(), clock.organ(), clock.item());
        }
    }
}
