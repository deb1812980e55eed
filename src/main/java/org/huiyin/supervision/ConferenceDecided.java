package org.huiyin.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One decision as the minutes have it; it holds once the minutes are signed.
 *
 * @param meeting the meeting that took it
 * @param decision id within the petition, such as 议题1-2
 * @param organ code of the organ that it concerns
 * @param organName its name
 * @param lastDay by when it is to be carried out, or null where nothing is followed up
 * @param demand what the organ is to do
 */
public record ConferenceDecided(
        LocalDate on,
        String matter,
        int meeting,
        String decision,
        ConferenceMeasure measure,
        String organ,
        String organName,
        @Nullable LocalDate lastDay,
        String demand)
        implements DecisionTerms {

    @Override
    public String action() {
        return "CONFERENCE_DECIDED";
    }

    @Override
    public String title() {
        return "登记联席会议决定";
    }
}
