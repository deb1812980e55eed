package org.huiyin.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTableTests {

    @Test
    void readsHolidaysAndMakeUpDays() throws IOException {
        var table = read("2026-01-01,元旦,off\n2026-01-04,元旦,work");

        assertThat(table.isWorkingDay(LocalDate.parse("2026-01-01"))).isFalse();
        assertThat(table.isWorkingDay(LocalDate.parse("2026-01-04"))).isTrue();
        assertThat(table.isWorkingDay(LocalDate.parse("2026-01-05"))).isTrue();
        assertThat(table.isWorkingDay(LocalDate.parse("2026-01-10"))).isFalse();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            quoteCharacter = '|',
            delimiter = ';',
            value = {
                "|2026-01-01,元旦,off\n2026-01-01,元旦,off|; 日期重复：2026-01-01; 3",
                "2026-02-30,春节,off; 没有这一天：2026-02-30; 2",
                "2026/01/01,元旦,off; 没有这一天：2026/01/01; 2",
                "2025-01-01,元旦,off; 不是 2026 年的日期：2025-01-01; 2",
                "2026-01-01,元旦,rest; 不能是 rest; 2",
                "2026-01-05,元旦,work; 调休上班日应在周末：2026-01-05; 2",
                "2026-01-01,元旦; 应有三列; 2"
            })
    void refusesALineThatCannotBeTrue(String lines, String complaint, int line) {
        assertThatThrownBy(() -> read(lines))
                .isInstanceOf(BadTable.class)
                .hasMessageContaining("2026.csv 第 " + line + " 行")
                .hasMessageContaining(complaint);
    }

    @Test
    void refusesAnotherHeader() {
        var text = new StringReader("day,name,kind\n2026-01-01,元旦,off\n");

        assertThatThrownBy(() -> HolidayTable.read("2026.csv", 2026, false, text))
                .isInstanceOf(BadTable.class)
                .hasMessageContaining("表头");
    }

    @ParameterizedTest
    @CsvSource({"calendar/bad-index/, 应为 年度", "calendar/twice/, 年度重复：2026"})
    void refusesAnIndexThatCannotBeTrue(String folder, String complaint) {
        assertThatThrownBy(() -> HolidayTables.load(folder))
                .isInstanceOf(BadTable.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void refusesAnIndexThatNamesAMissingFile() {
        assertThatThrownBy(() -> HolidayTables.load("calendar/missing/"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("calendar/missing/");
    }

    private static HolidayTable read(String lines) throws IOException {
        return HolidayTable.read("2026.csv", 2026, false, new StringReader("date,name,kind\n" + lines + "\n"));
    }
}
