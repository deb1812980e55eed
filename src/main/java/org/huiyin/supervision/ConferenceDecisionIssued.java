package org.huiyin.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a signed decision went out to the organ that it concerns.
 *
 * @param organ code of the organ that it concerns
 * @param organName its name
 * @param owner code of whose report is awaited: the organ itself, or the bureau where the organ cannot be given a task
 * @param lastDay by when it is to be carried out, or null where nothing is followed up
 */
public record ConferenceDecisionIssued(
        LocalDate on,
        String matter,
        String decision,
        ConferenceMeasure measure,
        String organ,
        String organName,
        String owner,
        @Nullable LocalDate lastDay,
        String demand)
        implements DecisionTerms {

    @Override
    public String action() {
        return "CONFERENCE_DECISION_ISSUED";
    }

    @Override
    public String title() {
        return "下达联席会议决定";
    }
}
