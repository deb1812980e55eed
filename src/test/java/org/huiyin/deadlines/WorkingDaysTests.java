package org.huiyin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.huiyin.calendar.Period;
import org.huiyin.calendar.Reckoning;
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
        public boolean isWorkingDay(LocalDate day) {
            return true;
        }

        @Override
        public LocalDate plusWorkingDays(LocalDate day, int n) {
            return day.plusDays(n);
        }

        @Override
        public Reckoning reckon(LocalDate start, Period period) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String version() {
            return "every day";
        }
    }
}
