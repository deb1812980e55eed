package org.huiyin.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.huiyin.statute.UnusableTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundsTests {

    private static final String FILE = "routing/refusal-grounds.csv";
    private static final String HEADER = "code,ending,local,label\n19.3,REFUSED_BEING_HANDLED,no,正在办理\n";

    @Test
    void offersTheRegulationsGroundsAndKnowsLocalOnesThatAreOff() {
        var grounds = Grounds.load(FILE, List.of());

        assertThat(grounds.offered()).containsOnlyKeys("19.3", "36.3");
        assertThat(grounds.codes()).contains("19.3", "36.3", "SD46-2");
    }

    @Test
    void offersALocalGroundThatIsSwitchedOn() {
        assertThat(Grounds.load(FILE, List.of("SD46-2")).offered()).containsKey("SD46-2");
    }

    @Test
    void refusesASwitchForAGroundThatNoTableKnows() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Grounds.load(FILE, List.of("XX1")))
                .withMessageContaining("XX1")
                .withMessageContaining("请核对代码");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "36.3,REFUSED,no,已经复核; REFUSED",
                "36.3,WITHDRAWN,no,已经复核; 不是不予受理",
                "36.3,REFUSED_FOR_GOOD,maybe,已经复核; 只能是 yes 或 no",
                "36.3,REFUSED_FOR_GOOD,no,; 不能为空",
                "36.3,REFUSED_FOR_GOOD,no; 四列",
                "19.3,REFUSED_BEING_HANDLED,no,又一次; 重复"
            })
    void saysWhichLineCannotBeUnderstood(String line, String complaint) {
        assertThatThrownBy(() -> Grounds.read("x.csv", new StringReader(HEADER + line + "\n")))
                .isInstanceOf(UnusableTable.class)
                .hasMessageContaining("x.csv")
                .hasMessageContaining("第 3 行")
                .hasMessageContaining(complaint);
    }
}
