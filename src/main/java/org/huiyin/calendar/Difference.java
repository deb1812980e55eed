package org.huiyin.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of which two editions say different things.
 *
 * @param organ code of the only organ that it concerns; null where it concerns everybody
 * @param date the day, or 1 January for what holds of a whole year
 * @param was what the first edition says, in Chinese
 * @param becomes what the second says
 */
public record Difference(@Nullable String organ, LocalDate date, String was, String becomes) {

    /** Whether it may move a clock of the organ. */
    public boolean concerns(String owing) {
        return organ == null || organ.equals(owing);
    }

    /** Such as 2026年10月10日由上班改为放假（国庆节）. */
    public String words() {
        return "%d年%d月%d日由%s改为%s".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), was, becomes);
    }
}
