package org.huiyin.process.submission;

import java.util.stream.Stream;
import org.huiyin.process.supervision.SupervisionDuties;
import org.huiyin.statute.Duty;

/**
 * What is owed even where the petition has ended: to a leader who gave an instruction, of an organ under supervision,
 * before or by the joint conference, and of whoever reports an urgent matter.
 */
final class OwedStill {

    private OwedStill() {}

    static Duty[] duties() {
        return Stream.concat(
                        Stream.of(Duty.INSTRUCTION, Duty.CONFERENCE_TRACK, Duty.URGENT),
                        SupervisionDuties.OUTLASTING.stream())
                .toArray(Duty[]::new);
    }
}
