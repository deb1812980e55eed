package org.huiyin.calendar;

import java.time.LocalDate;

/**
 * A period counted out. The day of the event is not counted; the last day ends at 24:00.
 *
 * @param start day of the event
 * @param rawLastDay last day by counting alone; warn on it
 * @param lastDay after rolling over rest days; late after it
 * @param provisional true where a year without a published notice was used
 */
public record Reckoning(LocalDate start, LocalDate rawLastDay, LocalDate lastDay, boolean provisional) {}
