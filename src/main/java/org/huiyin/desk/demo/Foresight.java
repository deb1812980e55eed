package org.huiyin.desk.demo;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.deadlines.Upcoming;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.statute.Statute;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What comes next, as far as the acting officer may know. */
@Component
@Profile("demo")
class Foresight {

    private static final int SHOWN = 10;

    private final Upcoming upcoming;
    private final Worklist worklist;
    private final Statute statute;

    Foresight(Upcoming upcoming, Worklist worklist, Statute statute) {
        this.upcoming = upcoming;
        this.worklist = worklist;
        this.statute = statute;
    }

    /**
     * Something that happens to a running clock.
     *
     * @param petition its number; null where the acting officer may not see the petition
     * @param duty code of the duty
     * @param name what officers call the duty
     * @param reminder true for a reminder or a rung of the ladder, false where the last day is over
     */
    record Coming(LocalDate day, @Nullable String petition, String duty, String name, boolean reminder) {}

    /** The nearest first. */
    List<Coming> after(LocalDate today) {
        return upcoming.after(today, SHOWN).stream().map(this::seen).toList();
    }

    Coming seen(Upcoming.Event event) {
        String petition = event.clock().petition();
        return new Coming(
                event.day(),
                worklist.maySee(petition) ? petition : null,
                event.clock().duty().name(),
                statute.rule(event.clock().duty(), event.day()).name(),
                event.reminder());
    }
}
