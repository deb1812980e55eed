package org.huiyin.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An officer's post for a time.
 *
 * @param until last day, or null while it is open
 */
record Appointment(
        String officer,
        Post post,
        LocalDate since,
        @Nullable LocalDate until) {

    boolean heldOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
