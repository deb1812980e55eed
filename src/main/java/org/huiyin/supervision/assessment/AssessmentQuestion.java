package org.huiyin.supervision.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What is asked of each source at once.
 *
 * @param organs codes of those assessed
 * @param repeats petitions that came back to the matter of another, with the other's number
 */
record AssessmentQuestion(Set<String> organs, AssessmentPeriod period, Instant asOf, Map<String, String> repeats) {

    LocalDate from() {
        return period.from();
    }

    LocalDate to() {
        return period.to();
    }
}
