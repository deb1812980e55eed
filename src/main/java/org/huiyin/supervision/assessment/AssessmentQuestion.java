package org.huiyin.supervision.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What is asked of each source at once.
 *
 * @param organs codes of those assessed
 * @param figures those that are to be counted
 * @param repeats petitions that came back to the matter of another, with the other's number; empty where no figure asks
 */
record AssessmentQuestion(
        Set<String> organs,
        AssessmentPeriod period,
        Instant asOf,
        Set<AssessmentFigure> figures,
        Map<String, String> repeats) {

    LocalDate from() {
        return period.from();
    }

    LocalDate to() {
        return period.to();
    }
}
