package org.huiyin.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.process.engine.Decisions.Row;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house's tables propose what the lists in {@code src/test/resources/decisions} say, and every rule has its case. */
class DecisionTablesTests {

    private static final DecisionTable SORTING = TableCase.table("sorting.dmn", "sorting");
    private static final DecisionTable WEIGHING = TableCase.table("sorting.dmn", "weighing");
    private static final DecisionTable ROUTE = TableCase.table("route.dmn", "route");
    private static final DecisionTable COMPETENCE = TableCase.table("competence.dmn", "competence");

    static List<TableCase> sorting() {
        return TableCase.in("sorting");
    }

    static List<TableCase> route() {
        return TableCase.in("route");
    }

    static List<TableCase> competence() {
        return TableCase.in("competence");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sorting")
    void proposesTheDirection(TableCase matter) {
        List<Row> rows = SORTING.evaluate(matter.inputs());

        assertThat(TableCase.rules(rows)).startsWith(matter.get("首选规则"));
        assertThat(rows.get(0).outputs())
                .containsEntry("direction", matter.get("首选去向"))
                .containsEntry("lane", matter.get("轨道"))
                .containsEntry("legalCheck", matter.says("合法性审核"))
                .containsEntry("grave", matter.says("重大"))
                .containsKeys("laneReason", "reason");
        assertThat(TableCase.rules(WEIGHING.evaluate(matter.inputs()))).containsExactly(matter.get("轨道规则"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("route")
    void proposesTheRoute(TableCase matter) {
        List<Row> rows = ROUTE.evaluate(matter.inputs());

        assertThat(TableCase.rules(rows)).startsWith(matter.get("首选规则"));
        assertThat(rows.get(0).outputs()).containsEntry("path", matter.get("首选方式"));
        assertThat(rows.get(0).outputs().getOrDefault("route", "")).isEqualTo(matter.get("首选途径"));
        assertThat(rows.get(0).outputs().containsKey("target"))
                .isEqualTo(matter.get("首选方式").equals("INTRODUCE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("competence")
    void namesTheCompetentOrgan(TableCase matter) {
        List<Row> rows = COMPETENCE.evaluate(matter.inputs());

        assertThat(TableCase.rules(rows)).startsWith(matter.get("首选规则"));
        assertThat(rows.get(0).outputs()).containsEntry("organ", matter.get("首选机关"));
    }

    @Test
    void everyRuleHasACase() {
        assertThat(applied(SORTING, sorting())).isEqualTo(TableCase.rules("sorting.dmn", "sorting"));
        assertThat(applied(WEIGHING, sorting())).isEqualTo(TableCase.rules("sorting.dmn", "weighing"));
        assertThat(applied(ROUTE, route())).isEqualTo(TableCase.rules("route.dmn", "route"));
        assertThat(applied(COMPETENCE, competence())).isEqualTo(TableCase.rules("competence.dmn", "competence"));
    }

    @Test
    void everyRuleOfTheLadderAppliesToSomeDuty() {
        var table = TableCase.table("escalation.dmn", "escalation");
        var applied = new HashSet<String>();
        for (Duty duty : Duty.values()) {
            for (String side : List.of("ORGAN", "RECEIVER", "BUREAU")) {
                var rows = table.evaluate(Map.of("duty", duty.name(), "side", side));
                assertThat(rows)
                        .as(duty + " " + side)
                        .extracting(row -> row.outputs().get("rung"))
                        .contains("LATE");
                applied.addAll(TableCase.rules(rows));
            }
        }

        assertThat(applied).isEqualTo(TableCase.rules("escalation.dmn", "escalation"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sorting")
    void anAccusationIsNeverRefused(TableCase matter) {
        var inputs = matter.inputs();
        inputs.put("purpose", "ACCUSATION");
        inputs.put("localGrounds", List.of("SD46-2", "ZJ25-2"));

        List<Row> rows = SORTING.evaluate(inputs);

        assertThat(rows)
                .isNotEmpty()
                .extracting(row -> row.outputs().get("direction"))
                .doesNotContain("REFUSE");
    }

    private static Set<String> applied(DecisionTable table, List<TableCase> matters) {
        var rules = new HashSet<String>();
        matters.forEach(matter -> rules.addAll(TableCase.rules(table.evaluate(matter.inputs()))));
        return rules;
    }
}
