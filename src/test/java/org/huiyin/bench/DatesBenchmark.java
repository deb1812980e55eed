package org.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.huiyin.calendar.Course;
import org.huiyin.calendar.Period;
import org.huiyin.calendar.WorkingCalendar;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Last days counted per second on one thread, each with every day that led to it. */
@Tag("bench")
class DatesBenchmark {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 2);
    private static final int STARTS = 900;
    private static final List<Period> PERIODS =
            List.of(Period.ofWorkingDays(5), Period.ofDays(15), Period.ofDays(60), Period.ofMonths(2));
    private static final int RUNS = 7;
    private static final int WARM_UP = 30_000;
    private static final int COUNTS = 100_000;

    private final WorkingCalendar calendar = WorkingCalendar.ofTheProduct();

    @Test
    void countsDates() {
        var table = new StringBuilder("""
                | period | dates | per second, median of %d | slope (twice as many take) |
                |---|---|---|---|
                """.formatted(RUNS));
        PERIODS.forEach(period -> table.append(line(period)));
        System.out.printf("%nDates%n%n%s%n", table);
    }

    private String line(Period period) {
        ToLongFunction<Course> count =
                course -> calendar.reckon(course).lastDay().toEpochDay();
        nanos(period, WARM_UP, count);
        long once = median(period, COUNTS, count);
        long twice = median(period, 2 * COUNTS, count);
        return "| %d %s | %d | %.0f | %.2f |%n"
                .formatted(period.length(), period.unit(), COUNTS, COUNTS * 1e9 / once, twice / (double) once);
    }

    private static long median(Period period, int counts, ToLongFunction<Course> count) {
        return LongStream.generate(() -> nanos(period, counts, count))
                .limit(RUNS)
                .sorted()
                .skip(RUNS / 2)
                .findFirst()
                .orElseThrow();
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
