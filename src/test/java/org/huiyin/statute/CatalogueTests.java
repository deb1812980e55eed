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
    private static final String HEADER =
            "duty,article,name,length,unit,nature,source,extension,total,pause,from,until\n";

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
        "SORT, 22, 15, DAYS, false",
        "NOTICE, 23, 15, DAYS, false",
        "OBJECT, 23, 5, WORKING_DAYS, false",
        "HANDLE, 34, 60, DAYS, false",
        "PERFORM, 31, 2, MONTHS, false",
        "REQUEST_REVIEW, 35, 30, DAYS, true"
    })
    void carriesTheFiguresOfTheRegulation(Duty duty, String article, int length, Period.Unit unit, boolean window) {
        var rule = statute.rule(duty, LocalDate.of(2026, 9, 1));

        assertThat(rule.article()).isEqualTo(article);
        assertThat(rule.period()).isEqualTo(new Period(length, unit));
        assertThat(rule.window()).isEqualTo(window);
        assertThat(rule.source()).isEqualTo(Statute.Source.LAW);
        assertThat(rule.name()).isNotBlank();
        assertThat(rule.version()).isEqualTo("2022-05-01");
    }

    @Test
    void letsWhatRecursBeLate() {
        var progress = statute.rule(Duty.PROGRESS, IN_FORCE);

        assertThat(progress.recurring()).isTrue();
        assertThat(progress.lapses()).isFalse();
        assertThat(statute.rule(Duty.HANDLE, IN_FORCE).recurring()).isFalse();
    }

    @Test
    void takesTheRuleOfTheDay() throws IOException {
        var amended = Catalogue.read(
                "x.csv",
                new StringReader(
                        everyDutyBut("SORT")
                                + "SORT,22,分办,15,DAYS,DUTY,LAW,,,no,2022-05-01,2029-12-31\nSORT,22,分办,10,DAYS,DUTY,LAW,,,no,2030-01-01,\n"));

        assertThat(amended.rule(Duty.SORT, LocalDate.of(2029, 12, 31)).period()).isEqualTo(Period.ofDays(15));
        assertThat(amended.rule(Duty.SORT, LocalDate.of(2030, 1, 1)).period()).isEqualTo(Period.ofDays(10));
        assertThat(amended.rule(Duty.SORT, LocalDate.of(2030, 1, 1)).version()).isEqualTo("2030-01-01");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "SORT,22,分办,16,DAYS,DUTY,LAW,,,no,2022-05-01,; “分办”的期限至多 15 日（第二十二条），不能改为 16 日",
                "SORT,22,分办,15,WORKING_DAYS,DUTY,LAW,,,no,2022-05-01,; “分办”的期限至多 15 日（第二十二条），不能改为 15 工作日",
                "NOTICE,23,受理告知,20,DAYS,DUTY,PRACTICE,,,no,2022-05-01,; “受理告知”的期限至多 15 日（第二十三条）",
                "OBJECT,23,提出异议,4,WORKING_DAYS,RIGHT,LAW,,,no,2022-05-01,; “提出异议”的期限由条例定为 5 工作日（第二十三条）",
                "OBJECT,23,提出异议,5,WORKING_DAYS,DUTY,LAW,,,no,2022-05-01,; nature 应当是 RIGHT",
                "HANDLE,34,办结,61,DAYS,DUTY,LAW,30,90,no,2022-05-01,; “办结”的期限至多 60 日（第三十四条）",
                "HANDLE,34,办结,60,DAYS,DUTY,LAW,31,91,no,2022-05-01,; 至多延长 30 日，合计不超过 90 日（第三十四条）",
                "REVIEW,35,复查,30,DAYS,DUTY,LAW,30,60,no,2022-05-01,; 条例只允许延长第三十一条第六项事项的办理期限",
                "REVIEW,35,复查,31,DAYS,DUTY,LAW,,,no,2022-05-01,; “复查”的期限至多 30 日（第三十五条）",
                "REVIEW,35,复查,30,DAYS,DUTY,LAW,,,yes,2022-05-01,; 只有复核期间的听证时间不计算在内（第三十六条）",
                "REREVIEW,36,复核,40,DAYS,DUTY,LAW,,,yes,2022-05-01,; “复核”的期限至多 30 日（第三十六条）",
                "REQUEST_REVIEW,35,申请复查,29,DAYS,WINDOW,LAW,,,no,2022-05-01,; “申请复查”的期限由条例定为 30 日（第三十五条），不能改为 29 日",
                "REQUEST_REREVIEW,36,申请复核,30,DAYS,DUTY,LAW,,,no,2022-05-01,; nature 应当是 WINDOW"
            })
    void refusesACatalogueBeyondTheRegulation(String line, String complaint) {
        String duty = line.substring(0, line.indexOf(','));
        var text = new StringReader(everyDutyBut(duty) + line + "\n");

        assertThatThrownBy(() -> Catalogue.read("x.csv", text))
                .isInstanceOf(UnusableTable.class)
                .hasMessageContaining("x.csv")
                .hasMessageContaining(complaint);
    }

    @Test
    void takesAShorterPeriodOfAnOrgan() throws IOException {
        String line = "HANDLE,34,办结,45,DAYS,DUTY,LAW,30,75,no,2022-05-01,";

        var shorter = Catalogue.read("x.csv", new StringReader(everyDutyBut("HANDLE") + line + "\n"));

        assertThat(shorter.rule(Duty.HANDLE, IN_FORCE).period()).isEqualTo(Period.ofDays(45));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "ANSWER,22,分办,15,DAYS,DUTY,LAW,,,no,2022-05-01,; ANSWER",
                "SORT,22,分办,0,DAYS,DUTY,LAW,,,no,2022-05-01,; at least one",
                "SORT,22,分办,15,WEEKS,DUTY,LAW,,,no,2022-05-01,; WEEKS",
                "SORT,22,分办,15,DAYS,MAYBE,LAW,,,no,2022-05-01,; MAYBE",
                "SORT,22,分办,15,DAYS,DUTY,GUESS,,,no,2022-05-01,; GUESS",
                "SORT,22,分办,15,DAYS,DUTY,LAW,,,no,2022-02-30,; 2022-02-30",
                "HANDLE,34,办结,60,DAYS,DUTY,LAW,,,no,2025-01-01,; 重叠",
                "'# SORT is left out'; 缺少 SORT"
            })
    void refusesACatalogueThatCannotBeTrue(String line, String complaint) {
        var text = new StringReader(everyDutyBut("SORT") + line + "\n");

        assertThatThrownBy(() -> Catalogue.read("x.csv", text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("x.csv")
                .hasMessageContaining(complaint);
    }

    private static String lawful(Duty duty) {
        return switch (duty) {
            case OBJECT -> ",23,提出异议,5,WORKING_DAYS,RIGHT";
            case REQUEST_REVIEW, REQUEST_REREVIEW -> ",35,申请复查、复核,30,DAYS,WINDOW";
            case PERFORM -> ",31,履行或者答复,2,MONTHS,DUTY";
            default -> ",1,期限,15,DAYS,DUTY";
        };
    }

    private static String everyDutyBut(String left) {
        var lines = new StringBuilder(HEADER);
        for (Duty duty : Duty.values()) {
            if (!duty.name().equals(left)) {
                lines.append(duty).append(lawful(duty)).append(",LAW,,,no,2022-05-01,\n");
            }
        }
        return lines.toString();
    }
}
