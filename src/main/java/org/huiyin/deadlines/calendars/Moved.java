package org.huiyin.deadlines.calendars;

import java.time.LocalDate;
import org.huiyin.statute.Duty;

/**
 * An open duty that a version would move.
 *
 * @param why the days that move it, in Chinese
 * @param late true where it would be late at once
 */
public record Moved(String petition, Duty duty, String organ, LocalDate from, LocalDate to, String why, boolean late) {}
