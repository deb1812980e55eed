package org.huiyin.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.stream.Stream;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SupervisionGroundTests {

    private static final String HEADER = "code,label,basis,duties\n";
    private static final String REST =
            "NOT_HANDLED,未按规定办理,第四十条,\nPERFUNCTORY,敷衍,第四十条,\n" + "NOT_EXECUTED,拒不执行,第四十条,\nNO_FEEDBACK,不反馈,第四十条,\n";

    @ParameterizedTest
    @CsvSource({
        "NOTICE, NOT_ACCEPTED",
        "SIMPLE_ACCEPT, NOT_ACCEPTED",
        "HANDLE, NOT_HANDLED",
        "REPORT_BACK, NOT_HANDLED",
        "REREVIEW, NOT_HANDLED",
        "EXECUTE, NOT_EXECUTED",
        "SUPERVISION_REPLY, NO_FEEDBACK",
        "RECOMMENDATION_FEEDBACK, NO_FEEDBACK"
    })
    void isProposedByTheBreachOfAnOrgansDuty(Duty breached, SupervisionGround ground) {
        assertThat(SupervisionGround.of(breached)).contains(ground);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "SORT",
                "CHAIN",
                "RETRANSFER",
                "DECIDE_OBJECTION",
                "PROGRESS",
                "EVALUATE",
                "CALL_BACK",
                "DECIDE_APPEAL",
                "REQUEST_REVIEW",
                "REQUEST_REREVIEW",
                "CORRECTION",
                "CONFIRM_SUPERVISION",
                "ORDER_CORRECTION",
                "VERIFY_BACKLOG",
                "URGENT_RECEIPT",
                "ACCEPT_LEAD",
                "SERVE"
            })
    void isNotProposedByTheBureausOwnBreachNorByWindowsAndInnerDates(Duty breached) {
        assertThat(SupervisionGround.of(breached)).isEmpty();
    }

    @Test
    void isCalledByWordsOfTheStatute() {
        assertThat(Stream.of(SupervisionGround.values()))
                .allSatisfy(ground -> assertThat(ground.label()).isNotBlank())
                .allSatisfy(ground -> assertThat(ground.basis()).startsWith("第四十条"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "NOT_ACCEPTED,未按规定受理,第四十条,NOTICE NOTICES; NOTICES",
                "UNLAWFUL,未按规定受理,第四十条,NOTICE; UNLAWFUL",
                "NOT_HANDLED,未按规定受理,第四十条,NOTICE; NOT_HANDLED 重复"
            })
    void refusesATableThatNamesWhatIsNotKnown(String line, String complaint) {
        var text = new StringReader(HEADER + line + "\n" + REST);

        assertThatThrownBy(() -> SupervisionGroundTable.read(text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void refusesADutyThatProposesTwo() {
        var text = new StringReader(HEADER + "NOT_ACCEPTED,未按规定受理,第四十条,NOTICE\n"
                + REST.replace("PERFUNCTORY,敷衍,第四十条,", "PERFUNCTORY,敷衍,第四十条,NOTICE"));

        assertThatThrownBy(() -> SupervisionGroundTable.read(text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("NOTICE 已经是另一事由的期限");
    }

    @Test
    void refusesATableWithoutAGround() {
        var text = new StringReader(HEADER + REST);

        assertThatThrownBy(() -> SupervisionGroundTable.read(text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("缺少 NOT_ACCEPTED");
    }
}
