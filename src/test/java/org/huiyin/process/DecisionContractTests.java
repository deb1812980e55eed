package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All decision files keep to the house's rules, and each rule fails on a file that breaks it. */
class DecisionContractTests {

    private static final String SORTING = "sorting.dmn";

    private final Set<String> codes = ModelFolder.text("src/main/resources/registry/content-classes.csv")
            .lines()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(',')))
            .collect(Collectors.toSet());

    static List<String> files() {
        return ModelFolder.decisions();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("file-name", "<decision id=\"sorting\"", "<decision id=\"sort\""),
                Arguments.of("name", "name=\"甄别去向\"", "name=\"Sorting\""),
                Arguments.of("version-tag", " camunda:versionTag=\"1.0.0\"", ""),
                Arguments.of("time-to-live", "historyTimeToLive=\"P3650D\"", "historyTimeToLive=\"R/P3650D\""),
                Arguments.of("article", "《信访工作条例》第", "第"),
                Arguments.of("order", "命中策略为 RULE ORDER", "命中策略"),
                Arguments.of("clause-id", "\"Input_SortingPurpose\"", "\"InputClause_0a1b2c3\""),
                Arguments.of("label", "label=\"信访目的\"", "label=\"purpose\""),
                Arguments.of("rule-id", "\"Rule_OpenAtThisLevel\"", "\"DecisionRule_0a1b2c3\""),
                Arguments.of("note", "本级正在办理的同一事项，并入，不拒绝。", "join"),
                Arguments.of("reason", "\"属于本级有权处理的机关、单位职责，转送办理（第二十二条第一款第（一）项）。\"", "\"ok\""),
                Arguments.of("reason-article", "转送办理（第二十二条第一款第（一）项）。", "转送办理。"),
                Arguments.of("content-class", "\"0107\"", "\"0177\""),
                Arguments.of("drawn", "dmnElementRef=\"weighing\"", "dmnElementRef=\"sorting\""));
    }

    @ParameterizedTest
    @MethodSource("files")
    void keepsEveryRule(String file) {
        List<Finding> findings = DecisionRules.check(file, ModelFolder.text("processes/" + file), codes);

        assertThat(findings).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void findsWhatIsBroken(String rule, String from, String to) {
        String text = ModelFolder.text("processes/" + SORTING);
        assertThat(text).contains(from);

        List<Finding> findings = DecisionRules.check(SORTING, text.replace(from, to), codes);

        assertThat(findings).extracting(Finding::rule).contains(rule);
    }
}
