package org.huiyin.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** A decision table that the house cannot ask or understand is refused at start, with the rule and what to do. */
@SpringBootTest
@ActiveProfiles("test")
class TableCheckTests {

    @Autowired
    private TableCheck tables;

    @Autowired
    private ModelFiles files;

    @Test
    void takesTheTablesOfTheHouse() {
        assertThatCode(() -> tables.check(files.read())).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "sorting.dmn|<text>\"TRANSFER\"</text>|<text>\"TRANSFERR\"</text>|的“去向”：系统不认识结果“TRANSFERR”，可以填 TRANSFER",
                "sorting.dmn|<text>\"19.3\"</text>|<text>\"19.4\"</text>|的“依据代码”：系统不认识结果“19.4”，可以填 19.3",
                "sorting.dmn|<text>\"REREVIEWED\"</text>|<text>\"REVIEWED\"</text>|系统没有“REVIEWED”这个值",
                "sorting.dmn|\"0107\"|\"0177\"|系统没有“0177”这个值，请核对内容分类代码",
                "sorting.dmn|&gt;= 50|&gt;= = 50|条件“>= = 50”不是有效的 FEEL 表达式",
                "sorting.dmn|<text>purpose</text>|<text>porpose</text>|条件列“信访目的”读取了系统不提供的 porpose",
                "sorting.dmn|name=\"direction\"|name=\"directon\"|缺少结果列 direction",
                "route.dmn|<text>\"OPINION\"</text>|<text>OPINION</text>|文字应当写在英文双引号中",
                "route.dmn|<text>\"OPINION\"</text>|<text></text>|没有填写结果",
                "route.dmn|<text>\"OPINION\"</text>|<text>true</text>|类型不对",
                "escalation.dmn|<text>3</text>|<text>-3</text>|工作日数应当是 0 至 250 的整数，不能是 -3",
                "escalation.dmn|<text>3</text>|<text>2.5</text>|工作日数应当是 0 至 250 的整数，不能是 2.5",
                "escalation.dmn|\"SOON\"|\"SOON_AND_MUCH_TOO_LONG_FOR_THE_TABLE_OF_RUNGS\"|应当有 1 至 40 个字符",
                "escalation.dmn|\"DUE\"|\"SOON\"|提醒“SOON”写作 BEFORE 0，前面的规则写作 BEFORE 3；同一提醒只能有一个时点和工作日数",
                "escalation.dmn|<text>\"DECIDE_APPEAL\",|<text>|期限 DECIDE_APPEAL（ORGAN、RECEIVER、BUREAU）没有时点为 LATE、工作日为 0 的规则，超期没有人知道",
                "escalation.dmn|<text>0</text>|<text>1</text>|期限 SORT（ORGAN、RECEIVER、BUREAU）没有时点为 LATE、工作日为 0 的规则",
                "competence.dmn|decision id=\"competence\"|decision id=\"competences\"|缺少决策表“competence”",
                "competence.dmn|</definitions>||决策表“competence”无法读取"
            })
    void refusesATableAndSaysWhereAndWhat(String file, String from, String to, String sentence) {
        var broken = broken(file, from, to == null ? "" : to);

        assertThatThrownBy(() -> tables.check(broken))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void namesTheFileAndTheRuleAndEveryRuleThatIsWrong() {
        var broken = broken("route.dmn", "<text>\"OPINION\"</text>", "<text>\"OPINIONS\"</text>");

        assertThatThrownBy(() -> tables.check(broken))
                .hasMessageContaining("决策表“route”（route.dmn）：规则 Rule_")
                .satisfies(refused -> assertThat(refused.getMessage().lines()).hasSizeGreaterThan(1))
                .extracting(refused -> new ModelRefusedAnalyzer()
                        .analyze(refused, (ModelRefused) refused)
                        .getAction())
                .asString()
                .contains("用 Camunda Modeler 改正");
    }

    private ModelSet broken(String name, String from, String to) {
        return new ModelSet(files.read().files().stream()
                .map(file -> file.name().equals(name) ? replaced(file, from, to) : file)
                .toList());
    }

    private static ModelFile replaced(ModelFile file, String from, String to) {
        assertThat(file.text()).contains(from);
        return new ModelFile(file.name(), file.text().replace(from, to).getBytes(StandardCharsets.UTF_8));
    }
}
