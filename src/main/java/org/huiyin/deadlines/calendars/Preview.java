package org.huiyin.deadlines.calendars;

import java.util.List;
import org.huiyin.calendar.Difference;
import org.huiyin.deadlines.Recalendaring.Stuck;
import org.jspecify.annotations.Nullable;

/**
 * What a version would change.
 *
 * @param differences every day of which it says something else than the version in force
 * @param moved open duties that would move, a page of them
 * @param stuck open duties that it could not count
 * @param next petition after which the next page begins; null where this is the last one
 */
public record Preview(
        List<Difference> differences,
        List<Moved> moved,
        List<Stuck> stuck,
        @Nullable String next) {}
