package org.huiyin.desk.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.calendar.MovableClock;
import org.huiyin.deadlines.EscalationScan;
import org.huiyin.process.worklist.DueWork;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Moves the clock forward midnight by midnight, so that reminders carry the day on which they were due. */
@Component
@Profile("demo")
class PassageOfTime {

    private final MovableClock clock;
    private final DueWork dueWork;
    private final EscalationScan escalation;
    private final CurrentOfficer officer;

    PassageOfTime(MovableClock clock, DueWork dueWork, EscalationScan escalation, CurrentOfficer officer) {
        this.clock = clock;
        this.dueWork = dueWork;
        this.escalation = escalation;
        this.officer = officer;
    }

    void setBackTo(Instant start) {
        clock.moveTo(start);
    }

    /** Lets time pass; what falls due on the way is done. */
    void until(Instant end) {
        until(end, () -> {});
    }

    /** @param eachTime done once what falls due at a midnight or at the end is done */
    void until(Instant end, Runnable eachTime) {
        dueWork.alone(() -> {
            var midnight = LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone());
            while (midnight.toInstant().isBefore(end)) {
                at(midnight.toInstant().plusSeconds(1));
                eachTime.run();
                midnight = midnight.plusDays(1);
            }
            at(end);
            eachTime.run();
        });
    }

    void backToReality() {
        clock.moveTo(Duration.ZERO);
    }

    private void at(Instant instant) {
        clock.moveTo(instant);
        dueWork.run();
        officer.asSystem(escalation::run);
    }
}
