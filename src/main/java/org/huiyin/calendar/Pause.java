package org.huiyin.calendar;

import java.time.LocalDate;

/** Days on which a clock stands still; both are included. The last day may not lie before the first. */
public record Pause(LocalDate from, LocalDate until) {

    public Pause {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("停止计算的截止日 " + until + " 早于开始日 " + from + "，请更正。");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean overlaps(Pause other) {
        return covers(other.from) || other.covers(from);
    }
}
