package org.huiyin.calendar;

import java.util.List;

/**
 * A last day with every day that led to it.
 *
 * @param days the day of the event, each day counted or left out, and the days rolled over, in order; of a period in
 *     months only its ends
 * @param calendarVersion the calendar by which it was counted
 */
public record Explanation(Reckoning reckoning, List<Counted> days, String calendarVersion) {

    public Explanation {
        days = List.copyOf(days);
    }
}
