package org.huiyin.process.submission;

import java.util.stream.Stream;
import org.huiyin.process.supervision.SupervisionDuties;
import org.huiyin.statute.Duty;

/** What is owed even where the petition has ended: to a leader who gave an instruction, and all that outlasts it. */
final class OwedStill {

    private OwedStill() {}

    static Duty[] duties() {
        return Stream.concat(Stream.of(Duty.INSTRUCTION), SupervisionDuties.OUTLASTING.stream())
                .toArray(Duty[]::new);
    }
}
