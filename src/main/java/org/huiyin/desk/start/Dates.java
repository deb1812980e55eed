package org.huiyin.desk.start;

import java.time.Clock;
import java.util.OptionalLong;
import org.huiyin.calendar.UnknownYear;
import org.huiyin.deadlines.WorkingDays;
import org.huiyin.process.worklist.Worklist;
import org.springframework.stereotype.Component;

/** How many tasks of the officer's posts are late, and how many soon will be. */
@Component
class Dates {

    private static final int SOON = 3;

    private final Worklist worklist;
    private final WorkingDays workingDays;
    private final Clock clock;

    Dates(Worklist worklist, WorkingDays workingDays, Clock clock) {
        this.worklist = worklist;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    long late() {
        return worklist.dueBefore(clock.instant());
    }

    /** Empty where the days to come have no holiday table yet: then nobody can say. */
    OptionalLong soon() {
        try {
            return OptionalLong.of(worklist.dueBefore(workingDays.after(SOON).toInstant()) - late());
        } catch (UnknownYear year) {
            return OptionalLong.empty();
        }
    }
}
