package org.huiyin.process.supervision;

import java.util.Set;
import org.huiyin.statute.Duty;

/** Owed whatever becomes of the petition: duties of supervision, conference, urgent reports and backlog (arts 18, 25, 39, 40). */
public final class SupervisionDuties {

    public static final Set<Duty> OUTLASTING = Set.of(
            Duty.CONFIRM_SUPERVISION,
            Duty.SUPERVISION_REPLY,
            Duty.ORDER_CORRECTION,
            Duty.RECOMMENDATION_FEEDBACK,
            Duty.CONFERENCE_TRACK,
            Duty.URGENT,
            Duty.BACKLOG,
            Duty.BACKLOG_MILESTONE);

    private SupervisionDuties() {}
}
