package org.huiyin.deadlines.calendars;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a version came into force, and how far the open clocks have been counted anew by it.
 *
 * @param number from 1; the last one's version is in force
 * @param replaced version that was in force before; null for the first
 * @param firstChange first day on which the two differ; null for the first
 * @param petitions how many were to be looked at when it came into force
 * @param looked how many have been
 * @param moved clocks whose last day is another now
 * @param cursor last petition looked at; null before the first
 * @param finishedAt null while some are still to be looked at
 */
public record Adoption(
        int number,
        String version,
        @Nullable String replaced,
        @Nullable LocalDate firstChange,
        Instant adoptedAt,
        String adoptedBy,
        long petitions,
        long looked,
        long moved,
        @Nullable String cursor,
        @Nullable Instant finishedAt) {

    public boolean isFinished() {
        return finishedAt != null;
    }

    /** Hundredths of the petitions that were looked at. */
    public long percent() {
        return petitions == 0 ? 100 : Math.min(100, looked * 100 / petitions);
    }

    /** A petition that could not be counted anew, with what was in the way. */
    public record Failure(String petition, String reason) {}
}
