package org.huiyin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.huiyin.calendar.CalendarDay;
import org.huiyin.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {

    private final Clock clock = Clock.fixed(Instant.parse("2026-09-22T16:30:00Z"), ZoneId.of("Asia/Shanghai"));
    private final WorkingDays workingDays = new WorkingDays(new EveryDayWorks(), clock);

    @Test
    void endsJustAfterTheWorkingDayInTheHousesZone() {
        assertThat(workingDays.after(3)).isEqualTo(Instant.parse("2026-09-26T16:00:01Z"));
    }

    private static final class EveryDayWorks implements WorkingCalendar {

        @Override
        public CalendarDay day(LocalDate day) {
            return new CalendarDay(day, true, null, false);
        }

        @Override
        public boolean isRest(LocalDate day) {
            return false;
        }

        @Override
        public WorkingCalendar of(String organ) {
            return this;
        }

        @Override
        public String version() {
            return "every day";
        }
    }
}
