package org.huiyin.desk.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What the address asks for; whatever is missing is chosen for the reader.
 *
 * @param period such as 2026-10 or 2026; set aside where both days are given
 * @param organ code
 * @param asOf house time, such as 2026-11-01T09:00:00
 */
record Asked(
        @Nullable String period,
        @Nullable String from,
        @Nullable String to,
        @Nullable String organ,
        @Nullable String asOf) {}
