package org.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.huiyin.calendar.Course;
import org.huiyin.calendar.Period;
import org.huiyin.calendar.WorkingCalendar;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Last days counted per second on one thread, alone and with every day told. */
@Tag("bench")
class DatesBenchmark {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 2);
    private static final int STARTS = 900;
    private static final List<Period> PERIODS =
            List.of(Period.ofWorkingDays(5), Period.ofDays(15), Period.ofDays(60), Period.ofMonths(2));
    private static final int WARM_UP = 30_000;
    private static final int COUNTS = 100_000;

    private final WorkingCalendar calendar = WorkingCalendar.ofTheProduct();

    @Test
    void countsDates() {
        var table = new StringBuilder("""
                | period | what | dates | per second | slope (twice as many take) |
                |---|---|---|---|---|
                """);
        for (Period period : PERIODS) {
            table.append(line(
                    period,
                    "last day",
                    course -> calendar.reckon(course).lastDay().toEpochDay()));
            table.append(line(
                    period,
                    "each day told",
                    course -> calendar.explain(course).days().size()));
        }
        System.out.printf("%nDates%n%n%s%n", table);
    }

    private static String line(Period period, String what, ToLongFunction<Course> count) {
        nanos(period, WARM_UP, count);
        long once = nanos(period, COUNTS, count);
        long twice = nanos(period, 2 * COUNTS, count);
        return "| %d %s | %s | %d | %.0f | %.2f |%n"
                .formatted(period.length(), period.unit(), what, COUNTS, COUNTS * 1e9 / once, twice / (double) once);
    }

    private static long nanos(Period period, int counts, ToLongFunction<Course> count) {
        long sum = 0;
        long begun = System.nanoTime();
        for (int i = 0; i < counts; i++) {
            sum += count.applyAsLong(Course.of(FIRST.plusDays(i % STARTS), period));
        }
        long nanos = System.nanoTime() - begun;
        // what is not used is not counted
        assertThat(sum).isPositive();
        return nanos;
    }
}
