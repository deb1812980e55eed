package org.huiyin.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.huiyin.calendar.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTests {

    private static final LocalDate IN_FORCE = LocalDate.of(2022, 5, 1);
    private static final String HEADER = "duty,article,name,length,unit,nature,source,from,until\n";

    private final Statute statute = Catalogue.load("statute/duties.csv");

    @ParameterizedTest
    @EnumSource
    void hasARuleForEveryDutySinceTheRegulationIsInForceAndNoneBefore(Duty duty) {
        assertThat(statute.rule(duty, IN_FORCE).duty()).isEqualTo(duty);
        assertThatThrownBy(() -> statute.rule(duty, IN_FORCE.minusDays(1)))
                .isInstanceOf(NotInForce.class)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2022-05-01")
                .hasMessageContaining("2022-04-30");
    }

    @ParameterizedTest
    @CsvSource({
        "SORT, 22, 15, DAYS, DUTY",
        "NOTICE, 23, 15, DAYS, DUTY",
        "OBJECT, 23, 5, WORKING_DAYS, RIGHT",
        "HANDLE, 34, 60, DAYS, DUTY",
        "PERFORM, 31, 2, MONTHS, DUTY",
        "REQUEST_REVIEW, 35, 30, DAYS, WINDOW"
    })
    void carriesTheFiguresOfTheRegulation(
            Duty duty, String article, int length, Period.Unit unit, Statute.Nature nature) {
        var rule = statute.rule(duty, LocalDate.of(2026, 9, 1));

        assertThat(rule.article()).isEqualTo(article);
        assertThat(rule.period()).isEqualTo(new Period(length, unit));
        assertThat(rule.nature()).isEqualTo(nature);
        assertThat(rule.source()).isEqualTo(Statute.Source.LAW);
        assertThat(rule.name()).isNotBlank();
        assertThat(rule.version()).isEqualTo("2022-05-01");
    }

    @Test
    void takesTheRuleOfTheDay() throws IOException {
        var amended = Catalogue.read(
                "x.csv",
                new StringReader(
                        everyDutyBut("SORT")
                                + "SORT,22,分办,15,DAYS,DUTY,LAW,2022-05-01,2029-12-31\nSORT,22,分办,10,DAYS,DUTY,LAW,2030-01-01,\n"));

        assertThat(amended.rule(Duty.SORT, LocalDate.of(2029, 12, 31)).period()).isEqualTo(Period.ofDays(15));
        assertThat(amended.rule(Duty.SORT, LocalDate.of(2030, 1, 1)).period()).isEqualTo(Period.ofDays(10));
        assertThat(amended.rule(Duty.SORT, LocalDate.of(2030, 1, 1)).version()).isEqualTo("2030-01-01");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "ANSWER,22,分办,15,DAYS,DUTY,LAW,2022-05-01,; ANSWER",
                "SORT,22,分办,0,DAYS,DUTY,LAW,2022-05-01,; at least one",
                "SORT,22,分办,15,WEEKS,DUTY,LAW,2022-05-01,; WEEKS",
                "SORT,22,分办,15,DAYS,maybe,LAW,2022-05-01,; maybe",
                "SORT,22,分办,15,DAYS,DUTY,GUESS,2022-05-01,; GUESS",
                "SORT,22,分办,15,DAYS,DUTY,LAW,2022-02-30,; 2022-02-30",
                "HANDLE,34,办结,90,DAYS,DUTY,LAW,2025-01-01,; 重叠",
                "'# SORT is left out'; 缺少 SORT"
            })
    void refusesACatalogueThatCannotBeTrue(String line, String complaint) {
        var text = new StringReader(everyDutyBut("SORT") + line + "\n");

        assertThatThrownBy(() -> Catalogue.read("x.csv", text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("x.csv")
                .hasMessageContaining(complaint);
    }

    private static String everyDutyBut(String left) {
        var lines = new StringBuilder(HEADER);
        for (Duty duty : Duty.values()) {
            if (!duty.name().equals(left)) {
                lines.append(duty).append(",1,期限,15,DAYS,DUTY,LAW,2022-05-01,\n");
            }
        }
        return lines.toString();
    }
}
