package org.huiyin.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** {@code targets.dmn} and {@code periods.dmn}: each rule answers, and what the law does not allow is not put down. */
@SpringBootTest
@ActiveProfiles("test")
class TimeTablesTests {

    private static final String ROW = """
            <text>"SORT"</text>""";
    private static final String LENGTH = "<text>15</text>";
    private static final String UNIT = "<text>\"DAYS\"</text>";

    @Autowired
    private TableCheck tables;

    @Autowired
    private ModelFiles files;

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "SORT, NATION, NONE, SortNation, 5, DAYS",
        "SORT, PROVINCE, NONE, SortProvince, 3, DAYS",
        "SORT, CITY, NONE, SortCity, 3, DAYS",
        "SORT, COUNTY, SIMPLE, SortCounty, 4, DAYS",
        "HANDLE, CITY, URGENT, Urgent, 15, DAYS",
        "PERFORM, CITY, SIMPLE, Simple, 10, WORKING_DAYS",
        "REPLY, UNKNOWN, COMPLEX, Complex, 45, DAYS"
    })
    void aimsInsideTheLaw(String duty, String level, String lane, String rule, int length, String unit) {
        var rows = targets(duty, level, lane);

        assertThat(TableCase.rules(rows)).containsExactly(rule);
        assertThat(rows.get(0).outputs()).containsEntry("length", length).containsEntry("unit", unit);
    }

    @ParameterizedTest
    @CsvSource({"HANDLE, CITY, HARD", "HANDLE, CITY, NONE", "SORT, UNKNOWN, NONE", "REQUEST_REVIEW, CITY, URGENT"})
    void aimsAtNothingElse(String duty, String level, String lane) {
        assertThat(targets(duty, level, lane)).isEmpty();
    }

    @Test
    void everyRuleHasItsCase() {
        Set<String> applied = List.of("NATION", "PROVINCE", "CITY", "COUNTY").stream()
                .flatMap(level -> List.of("URGENT", "SIMPLE", "COMPLEX").stream()
                        .flatMap(lane -> List.of("SORT", "HANDLE").stream()
                                .flatMap(duty -> TableCase.rules(targets(duty, level, lane)).stream())))
                .collect(Collectors.toSet());

        assertThat(applied).isEqualTo(TableCase.rules("targets.dmn", "targets"));
    }

    @Test
    void changesNoPeriodAsItIsDelivered() {
        var rows = TableCase.table("periods.dmn", "periods")
                .evaluate(Map.of("duty", "SORT", "kind", "BUREAU", "organ", "jsxf"));

        assertThat(TableCase.rules(rows)).containsExactly("SortAsTheLaw");
        assertThat(TableCase.rules("periods.dmn", "periods")).containsExactly("SortAsTheLaw");
        assertThat(rows.get(0).outputs()).containsEntry("length", 15).containsEntry("unit", "DAYS");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"SORT, 10, DAYS", "NOTICE, 5, DAYS", "HANDLE, 45, DAYS", "PERFORM, 1, MONTHS", "EXECUTE, 30, DAYS"})
    void takesAPeriodThatIsShorter(String duty, String length, String unit) {
        assertThatCode(() -> tables.check(periods("\"" + duty + "\"", length, unit)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"REQUEST_REVIEW\"|29|DAYS|“申请复查”是信访人的期间，地方不得缩短（第三十五条）",
                "\"EVALUATE\"|20|DAYS|“满意度评价”是信访人的期间，地方不得缩短（第二十一条）",
                "\"OBJECT\"|3|WORKING_DAYS|“提出异议”的期限由条例定为 5 个工作日，地方不得改动（第二十三条）",
                "\"HANDLE\"|70|DAYS|“办结”的期限为 60 日（第三十四条），地方只能缩短，不能改为 70 日",
                "\"SORT\"|-3|DAYS|“分办”的期限至少为 1，不能是 -3（第二十二条）",
                "\"SORT\"|0|DAYS|“分办”的期限至少为 1，不能是 0（第二十二条）",
                "\"SORT\"|10|WORKING_DAYS|“分办”的期限以日计算（第二十二条），不能改为以工作日计算",
                "\"NOTICE\", \"REQUEST_REREVIEW\"|10|DAYS|“申请复核”是信访人的期间",
                "not(\"SORT\")|10|DAYS|应当逐一写明期限代码",
                "|10|DAYS|应当逐一写明期限代码",
                "\"SORT\"|10|WEEKS|系统不认识结果“WEEKS”",
                "\"SORTING\"|10|DAYS|系统没有“SORTING”这个值"
            })
    void refusesAPeriodThatTheLawDoesNotAllow(String duties, String length, String unit, String sentence) {
        var broken = periods(duties == null ? "" : duties, length, unit);

        assertThatThrownBy(() -> tables.check(broken))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("决策表“periods”（periods.dmn）：规则 Rule_SortAsTheLaw")
                .hasMessageContaining(sentence);
    }

    @Test
    void refusesATargetBeforeTheBeginning() {
        var broken = replaced("targets.dmn", text -> text.replace("<text>45</text>", "<text>0</text>"));

        assertThatThrownBy(() -> tables.check(broken)).hasMessageContaining("规则 Rule_Complex：内部时限至少为 1，不能是 0");
    }

    private static List<Decisions.Row> targets(String duty, String level, String lane) {
        return TableCase.table("targets.dmn", "targets").evaluate(Map.of("duty", duty, "level", level, "lane", lane));
    }

    private ModelSet periods(String duties, String length, String unit) {
        return replaced("periods.dmn", text -> {
            assertThat(text).contains(ROW, LENGTH, UNIT);
            return text.replace(ROW, "<text>" + duties + "</text>")
                    .replace(LENGTH, "<text>" + length + "</text>")
                    .replace(UNIT, "<text>\"" + unit + "\"</text>");
        });
    }

    private ModelSet replaced(String name, UnaryOperator<String> change) {
        return new ModelSet(files.read().files().stream()
                .map(file -> file.name().equals(name)
                        ? new ModelFile(name, change.apply(file.text()).getBytes(StandardCharsets.UTF_8))
                        : file)
                .toList());
    }
}
