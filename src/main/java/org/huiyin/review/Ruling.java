package org.huiyin.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the reviewer says to a request.
 *
 * @param lateReason the good reason for being late that the person gave after filing
 * @param sameMatter the reviewer found it to be the matter of the opinion
 */
public record Ruling(
        Verdict verdict,
        @Nullable RefusalGround ground,
        boolean sameMatter,
        String reasons,
        @Nullable String excluded,
        @Nullable String whereTo,
        @Nullable String missing,
        @Nullable LocalDate correctBy,
        @Nullable String lateReason) {}
