package org.huiyin.desk.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.huiyin.calendar.MovableClock;
import org.huiyin.process.worklist.DueWork;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Moves the clock forward, so that what the house does carries the day on which it was due. */
@Component
@Profile("demo")
class PassageOfTime {

    private final MovableClock clock;
    private final DueWork dueWork;
    private final DaysWork work;

    PassageOfTime(MovableClock clock, DueWork dueWork, DaysWork work) {
        this.clock = clock;
        this.dueWork = dueWork;
        this.work = work;
    }

    void setBackTo(Instant start) {
        clock.moveTo(start);
    }

    /** Lets time pass midnight by midnight; timers, reminders and the ladder are done on the way. */
    void until(Instant end) {
        dueWork.alone(() -> {
            var midnight = LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone());
            while (midnight.toInstant().isBefore(end)) {
                at(midnight.toInstant().plusSeconds(1));
                midnight = midnight.plusDays(1);
            }
            at(end);
        });
    }

    /**
     * Lets days pass with all that they bring, the sweep at night and the lists in the morning too.
     *
     * @param eachDay told of each day when it is through, and of the last one when its end is reached
     */
    void live(Instant end, Consumer<Lived> eachDay) {
        dueWork.alone(() -> {
            LocalDate last = LocalDate.ofInstant(end, clock.getZone());
            for (LocalDate day = LocalDate.now(clock); !day.isAfter(last); day = day.plusDays(1)) {
                Lived lived = hours(day, end);
                if (day.equals(last)) {
                    clock.moveTo(end);
                    lived = lived.and(work.due(day));
                }
                eachDay.accept(lived);
            }
        });
    }

    private Lived hours(LocalDate day, Instant end) {
        Lived lived = Lived.nothingYet(day);
        for (DaysWork.Hour hour : work.of(day)) {
            // the hours of today that are over have been lived
            if (hour.at().isAfter(clock.instant()) && !hour.at().isAfter(end)) {
                clock.moveTo(hour.at());
                lived = lived.and(hour.work().apply(day));
            }
        }
        return lived;
    }

    void backToReality() {
        clock.moveTo(Duration.ZERO);
    }

    private void at(Instant instant) {
        clock.moveTo(instant);
        work.due(LocalDate.now(clock));
    }
}
