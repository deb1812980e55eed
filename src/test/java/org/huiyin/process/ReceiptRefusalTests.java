package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.HOUSING_REGISTRAR;
import static org.huiyin.process.TestCity.UNIT_HANDLER;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What an organ must say of a petition that it received itself, and what follows from it. */
@InTheCity
class ReceiptRefusalTests {

    @Autowired
    private Life life;

    @Autowired
    private Ledger ledger;

    @ParameterizedTest
    @CsvSource({
        "TRANSFER, jsjy, 不是本系统的下级机关",
        "TRANSFER, jszj, 不能转送给自己",
        "TRANSFER, , 请选择“责任单位”",
        "ASSIGN, jszl, 请填写“报送办结报告最后一日”"
    })
    void refusesToSendElsewhereThanDownItsOwnSystem(String judgement, String organ, String sentence) {
        String petition = life.registered(Letter.aLetter().at(HOUSING, HOUSING_REGISTRAR));
        Map<String, Object> values = judged(judgement);
        if (organ != null) {
            values.put("responsibleOrgan", organ);
        }

        assertThat(life.refused(petition, HOUSING_REGISTRAR, Sorted.JUDGE, values))
                .contains(sentence);
    }

    @Test
    void fulfilsTheNoticeByTellingTheDirectionDownItsOwnSystem() {
        String petition = life.registered(Letter.aLetter().at(HOUSING, HOUSING_REGISTRAR));
        Map<String, Object> values = judged("ASSIGN");
        values.put("responsibleOrgan", TestCity.HOUSING_UNIT);
        values.put("reportBy", "2026-04-30");

        life.done(petition, HOUSING_REGISTRAR, Sorted.JUDGE, values);

        assertThat(life.opening(petition, UNIT_HANDLER, Steps.CONFIRM)).containsKey("show_number");
        assertThat(stateOf(petition, Duty.NOTICE, HOUSING)).isEqualTo(Face.State.DONE);
        assertThat(stateOf(petition, Duty.NOTICE, TestCity.HOUSING_UNIT)).isEqualTo(Face.State.CALM);
        assertThat(stateOf(petition, Duty.REPORT_BACK, TestCity.HOUSING_UNIT)).isEqualTo(Face.State.CALM);
    }

    @Test
    void saysWhatThePetitionerIsToldWhereToTurn() {
        String petition = life.registered(Letter.aLetter().at(HOUSING, HOUSING_REGISTRAR));

        assertThat(life.refused(petition, HOUSING_REGISTRAR, Sorted.JUDGE, judged("ELSEWHERE")))
                .contains("请填写“告知内容”", "请填写“有权处理的机关、单位”");
    }

    private Face.State stateOf(String petition, Duty duty, String organ) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == duty && face.organ().equals(organ))
                .map(Face::state)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> judged(String judgement) {
        return new HashMap<>(Map.of(
                "judgement", judgement, "lane", "SIMPLE", "reasons", "属其职权。", "way", "PHONE", "toldOn", "2026-03-02"));
    }
}
