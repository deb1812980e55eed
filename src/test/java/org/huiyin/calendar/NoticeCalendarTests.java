package org.huiyin.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.stream.Stream;
import org.huiyin.calendar.Period.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeCalendarTests {

    private final HolidayTables tables = HolidayTables.load("calendar/");
    private final WorkingCalendar calendar = new NoticeCalendar(tables, true);

    @ParameterizedTest(name = "{0} + {1} {2}: {5}")
    @CsvFileSource(resources = "/calendar/worked-examples.csv", numLinesToSkip = 1)
    void countsTheWorkedExamples(LocalDate start, int length, Unit unit, LocalDate raw, LocalDate last, String why) {
        var reckoning = calendar.reckon(start, new Period(length, unit));

        assertThat(reckoning.rawLastDay()).as(why).isEqualTo(raw);
        assertThat(reckoning.lastDay()).as(why).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void hasTheWorkingDaysOfTheNotice(int year, int expected) {
        Stream<LocalDate> days =
                Year.of(year).atDay(1).datesUntil(Year.of(year + 1).atDay(1));

        long working = days.filter(calendar::isWorkingDay).count();

        assertThat(working).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} + {1} {2} is provisional: {3}")
    @CsvSource({
        "2026-12-18, 15, DAYS, true",
        "2026-12-15, 15, DAYS, false",
        "2026-12-28, 5, WORKING_DAYS, true",
        "2026-12-31, 1, WORKING_DAYS, true",
        "2026-12-24, 5, WORKING_DAYS, false",
        "2027-10-01, 2, MONTHS, true"
    })
    void saysWhenAnUnpublishedYearWasUsed(LocalDate start, int length, Unit unit, boolean provisional) {
        var reckoning = calendar.reckon(start, new Period(length, unit));

        assertThat(reckoning.provisional()).isEqualTo(provisional);
    }

    @ParameterizedTest(name = "{0} + {1} {2} needs {3}")
    @CsvSource({
        "2027-12-20, 15, DAYS, 2028",
        "2027-12-30, 2, WORKING_DAYS, 2028",
        "2023-11-01, 15, DAYS, 2023",
        "2027-12-01, 1, MONTHS, 2028"
    })
    void refusesToGuessAYearWithoutATable(LocalDate start, int length, Unit unit, String year) {
        assertThatThrownBy(() -> calendar.reckon(start, new Period(length, unit)))
                .isInstanceOf(UnknownYear.class)
                .hasMessageContaining(year);
    }

    @Test
    void letsAPeriodEndOnAPlainWeekendWhenOnlyHolidaysRollOver() {
        var strict = new NoticeCalendar(tables, false);

        assertThat(strict.reckon(LocalDate.parse("2025-02-14"), Period.ofDays(15))
                        .lastDay())
                .isEqualTo("2025-03-01");
        assertThat(strict.reckon(LocalDate.parse("2026-09-20"), Period.ofDays(15))
                        .lastDay())
                .isEqualTo("2026-10-08");
    }

    @Test
    void refusesToCountNoDays() {
        var day = LocalDate.parse("2026-09-18");

        assertThatThrownBy(() -> calendar.plusWorkingDays(day, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Period.ofDays(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesAnotherVersionWhenADayOrTheSwitchChanges() {
        var corrected = HolidayTables.of(tables.byYear().values().stream()
                .filter(table -> table.year() != 2027)
                .toList());

        assertThat(calendar.version()).startsWith("2024-2027.").hasSizeLessThanOrEqualTo(40);
        assertThat(calendar.version()).isEqualTo(new NoticeCalendar(HolidayTables.load("calendar/"), true).version());
        assertThat(new NoticeCalendar(corrected, true).version()).isNotEqualTo(calendar.version());
        assertThat(new NoticeCalendar(tables, false).version()).isNotEqualTo(calendar.version());
    }
}
