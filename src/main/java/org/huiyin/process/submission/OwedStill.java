package org.huiyin.process.submission;

import org.huiyin.statute.Duty;

/**
 * What is owed even where the petition has ended: to a leader who gave an instruction, of an organ under supervision,
 * before or by the joint conference, and of whoever reports an urgent matter.
 */
final class OwedStill {

    private OwedStill() {}

    static Duty[] duties() {
        return new Duty[] {
            Duty.INSTRUCTION,
            Duty.CONFIRM_SUPERVISION,
            Duty.SUPERVISION_REPLY,
            Duty.ORDER_CORRECTION,
            Duty.RECOMMENDATION_FEEDBACK,
            Duty.CONFERENCE_TRACK,
            Duty.URGENT
        };
    }
}
