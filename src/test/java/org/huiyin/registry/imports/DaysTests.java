package org.huiyin.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTests {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02",
        "2019-04-24 16:03:40, 2019-04-24",
        "2026/3/2 9:05, 2026-03-02",
        "2026.3.2, 2026-03-02",
        "2026年3月2日, 2026-03-02",
        "2026年3月2日 9时5分, 2026-03-02",
        "20260302, 2026-03-02",
        "2026-03-02T09:05:00Z, 2026-03-02",
        "2026-02-30,",
        "明天,",
        "2026-03-02以前,",
        "12,"
    })
    void readsDaysAsPeopleWriteThem(String text, LocalDate day) {
        assertThat(Days.of(text).orElse(null)).isEqualTo(day);
    }
}
