package org.huiyin.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.statute.Statute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a request is in time, by the day on which it was posted or handed in. */
class TimelinessTests {

    private final Timeliness timeliness = new Timeliness(Statute.ofTheProduct(), WorkingCalendar.ofTheProduct());

    @ParameterizedTest(name = "served {0}, posted {1}: last day {2}, {3} days late")
    @CsvSource({
        // day 30, and the day after
        "2026-03-02, 2026-04-01, 2026-04-01, 0",
        "2026-03-02, 2026-04-02, 2026-04-01, 1",
        "2026-03-02, 2026-04-08, 2026-04-01, 7",
        // the last day falls into Spring Festival, National Day, a weekend: rolled
        "2026-01-16, 2026-02-24, 2026-02-24, 0",
        "2026-01-16, 2026-02-25, 2026-02-24, 1",
        "2026-09-03, 2026-10-08, 2026-10-08, 0",
        "2026-09-03, 2026-10-09, 2026-10-08, 1",
        "2026-03-12, 2026-04-13, 2026-04-13, 0",
        // a weekend on which people work is no rest day
        "2026-01-15, 2026-02-15, 2026-02-14, 1",
        // the first day
        "2026-03-02, 2026-03-02, 2026-04-01, 0"
    })
    void countsThirtyDaysFromService(LocalDate served, LocalDate posted, LocalDate lastDay, long late) {
        var subject = new Subject("JSXF-2026-000001", "张*", "jszj", "〔2026〕1号", 0, served, false, null);

        assertThat(timeliness.lastDay(Stage.REVIEW, subject)).isEqualTo(lastDay);
        assertThat(timeliness.daysLate(Stage.REVIEW, subject, posted)).isEqualTo(late);
        assertThat(timeliness.daysLate(Stage.REREVIEW, subject, posted)).isEqualTo(late);
    }
}
