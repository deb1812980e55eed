package org.huiyin.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.huiyin.process.engine.Decisions.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
class DecisionsTests {

    private static final Map<String, Object> HOUSING =
            Map.of("firstLevel", "01", "secondLevel", "0109", "contentClass", "010903");

    @Autowired
    private Decisions decisions;

    @Autowired
    private HistoryService history;

    @Autowired
    private IdentityService identity;

    @Test
    void answersAnOfficerWithoutRightsAndLeavesNoHistory() {
        identity.setAuthentication("nobody", List.of());
        Decisions.Answer answer;
        try {
            answer = decisions.ask("competence", HOUSING);
        } finally {
            identity.clearAuthentication();
        }

        assertThat(answer.rows()).extracting(answer::nameOf).containsExactly("competence 1.0.0 Rule_UrbanConstruction");
        assertThat(decisions.evaluate("competence", HOUSING))
                .singleElement()
                .satisfies(outputs -> assertThat(outputs).containsEntry("organ", "住房和城乡建设局"));
        assertThat(history.createHistoricDecisionInstanceQuery().count()).isZero();
    }

    @Test
    void saysWhichTableIsMissing() {
        assertThatThrownBy(() -> decisions.evaluate("escalations", Map.of()))
                .isInstanceOf(BadDecision.class)
                .hasMessageContaining("没有部署决策表“escalations”");
    }

    @Test
    void saysWhichInputsTheHouseDoesNotGive() {
        assertThatThrownBy(() -> decisions.evaluate("competence", Map.of("firstLevel", "01")))
                .isInstanceOf(BadDecision.class)
                .hasMessageContaining("contentClass、secondLevel");
    }

    @Test
    void refusesATableThatSpeaksAnotherLanguage() {
        String juel = table("<text>\"A\"</text>", " expressionLanguage=\"juel\"");

        assertThatThrownBy(() -> read(juel)).isInstanceOf(BadDecision.class).hasMessageContaining("juel");
    }

    @Test
    void refusesAFileThatIsNoTable() {
        assertThatThrownBy(() -> read("<definitions/>"))
                .isInstanceOf(BadDecision.class)
                .hasMessageContaining("无法读取");
    }

    @Test
    void saysThatATableCannotBeEvaluated() {
        DecisionTable torn = read(table("<text>&gt;</text>", ""));

        assertThatThrownBy(() -> torn.evaluate(Map.of("a", "A")))
                .isInstanceOf(BadDecision.class)
                .hasMessageContaining("无法求值");
    }

    @Test
    void leavesOutWhatARuleLeavesEmpty() {
        DecisionTable table = read(table("<text>\"A\"</text>", ""));

        assertThat(table.evaluate(Map.of("a", "A"))).containsExactly(new Row("Rule_A", Map.of("b", "B")));
        assertThat(table.evaluate(Map.of("a", "other"))).isEmpty();
    }

    private static DecisionTable read(String file) {
        return DecisionTable.read("some", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static String table(String test, String language) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
                <decision id="some" name="some"><decisionTable id="t" hitPolicy="RULE ORDER">
                <input id="i"><inputExpression id="ie" typeRef="string"><text>a</text></inputExpression></input>
                <output id="o" name="b" typeRef="string"/><output id="p" name="c" typeRef="string"/>
                <rule id="Rule_A"><inputEntry id="e" %s>%s</inputEntry>
                <outputEntry id="f"><text>"B"</text></outputEntry><outputEntry id="g"><text></text></outputEntry></rule>
                </decisionTable></decision></definitions>
                """.formatted(language, test);
    }
}
