package org.huiyin.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What ledger or file suggest that somebody may be liable for; nothing is found by it yet.
 *
 * @param organ code of the organ
 * @param post post whose work it was, such as 承办人; empty where no task was open
 * @param officer id of who had the work then, or null where nobody had taken it
 * @param key evidence in the petition's file that bears it out, as {@link RecommendationEvidence} names it
 * @param on last day of the duty, or day of the act
 * @param text what happened, in a sentence without names
 */
public record LiabilityFact(
        String petition,
        LiabilityGround ground,
        String organ,
        String post,
        @Nullable String officer,
        String key,
        LocalDate on,
        String text) {}
