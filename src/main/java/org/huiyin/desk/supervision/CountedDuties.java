package org.huiyin.desk.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Statute;
import org.springframework.stereotype.Component;

/** Duties that the supervisors' page counts: all but those that come round and round, which remind an organ of itself. */
@Component
class CountedDuties {

    private final Statute statute;
    private final Clock clock;

    CountedDuties(Statute statute, Clock clock) {
        this.statute = statute;
        this.clock = clock;
    }

    Set<Duty> all() {
        return Arrays.stream(Duty.values())
                .filter(duty -> !statute.rule(duty, today()).recurring())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Name of what a clock runs for, with the item it is owed for. */
    String named(Duty duty, String item) {
        String name = statute.rule(duty, today()).name();
        return item.isEmpty() ? name : name + "（" + item + "）";
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
