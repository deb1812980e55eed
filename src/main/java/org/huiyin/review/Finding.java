package org.huiyin.review;

import java.time.LocalDate;
import org.huiyin.handling.Conclusion;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says of the opinion under review: its five sides, and the decision.
 *
 * @param opinion the review opinion itself
 * @param redoBy last day for handling anew; for {@link Decision#REVOKED} only
 * @param conclusion the conclusion in the opinion's place; for {@link Decision#CHANGED} only
 * @param executeBy last day for carrying out what is supported now, or null
 */
public record Finding(
        String competence,
        String facts,
        String basis,
        String procedure,
        String appropriateness,
        Decision decision,
        String opinion,
        @Nullable LocalDate redoBy,
        @Nullable Conclusion conclusion,
        @Nullable LocalDate executeBy) {}
