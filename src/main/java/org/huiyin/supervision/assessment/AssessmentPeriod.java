package org.huiyin.supervision.assessment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What an assessment is about: a month, a year, or the days between two days.
 *
 * @param code as addresses write it, such as 2026-10, 2026 or 2026-10-01..2026-10-15
 * @param label as officers write it
 * @param from first day
 * @param to last day
 */
public record AssessmentPeriod(String code, String label, LocalDate from, LocalDate to) {

    private static final String BETWEEN = "..";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    public static AssessmentPeriod of(YearMonth month) {
        String label = month.getYear() + "年" + month.getMonthValue() + "月";
        return new AssessmentPeriod(month.toString(), label, month.atDay(1), month.atEndOfMonth());
    }

    public static AssessmentPeriod of(Year year) {
        return new AssessmentPeriod(
                year.toString(), year + "年", year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /** Both days belong to it. Throws {@link IllegalArgumentException} where the last one comes first. */
    public static AssessmentPeriod between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
        return new AssessmentPeriod(from + BETWEEN + to, DAY.format(from) + "至" + DAY.format(to), from, to);
    }

    /** What the code says; empty where it says nothing that can be read. */
    public static Optional<AssessmentPeriod> read(String code) {
        try {
            if (code.matches("\\d{4}")) {
                return Optional.of(of(Year.parse(code)));
            }
            int between = code.indexOf(BETWEEN);
            return Optional.of(
                    between < 0
                            ? of(YearMonth.parse(code))
                            : between(
                                    LocalDate.parse(code.substring(0, between)),
                                    LocalDate.parse(code.substring(between + BETWEEN.length()))));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
