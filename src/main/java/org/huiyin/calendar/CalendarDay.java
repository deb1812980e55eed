package org.huiyin.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day as the calendar has it.
 *
 * @param working whether offices work
 * @param name the holiday for which a notice or an organ's exception moves the day, such as 国庆节; null on a plain day
 * @param provisional true where the year's notice is not yet published
 */
public record CalendarDay(
        LocalDate date, boolean working, @Nullable String name, boolean provisional) {}
