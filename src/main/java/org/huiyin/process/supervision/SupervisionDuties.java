package org.huiyin.process.supervision;

import java.util.Set;
import org.huiyin.statute.Duty;

/** Owed whatever becomes of the petition: supervision, conference, findings, urgent reports, backlog (arts 18, 25, 39 to 46). */
public final class SupervisionDuties {

    public static final Set<Duty> OUTLASTING = Set.of(
            Duty.CONFIRM_SUPERVISION,
            Duty.SUPERVISION_REPLY,
            Duty.ORDER_CORRECTION,
            Duty.RECOMMENDATION_FEEDBACK,
            Duty.CONFERENCE_TRACK,
            Duty.LIABILITY_FINDING,
            Duty.LIABILITY_CONTEST,
            Duty.URGENT,
            Duty.URGENT_RECEIPT,
            Duty.ACCEPT_LEAD,
            Duty.BACKLOG,
            Duty.BACKLOG_MILESTONE,
            Duty.VERIFY_BACKLOG);

    private SupervisionDuties() {}
}
