package org.huiyin.deadlines.calendars;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the calendar, without its days.
 *
 * @param version checksum of its tables
 * @param note where it comes from, in Chinese
 * @param base version of which it is a change; null for the first
 * @param proposedBy id of the officer, or the system's
 */
public record CalendarVersion(
        String version, String note, @Nullable String base, Instant proposedAt, String proposedBy) {}
