package org.huiyin.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.registry.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each ground of refusal must hold, and nothing is accepted against what the house can see. */
class RulingCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 3);

    @ParameterizedTest(name = "{0} where late {1}, skipped {2}, reviewed {3}, elsewhere {4}: {5}")
    @CsvSource({
        "LATE, 0, false, false, , 没有超过期限",
        "LATE, 1, false, false, , ''",
        "LATE, 30, false, false, , ''",
        "SKIPPING, 0, false, false, , 已经复查",
        "SKIPPING, 0, true, false, , ''",
        "REREVIEWED, 0, false, false, , 没有经过复查、复核",
        "REREVIEWED, 0, false, true, , ''",
        "BEING_REVIEWED, 0, false, false, , 没有其他机关",
        "BEING_REVIEWED, 0, false, false, 市住建局, ''",
        "NOT_CORRECTED, 0, false, false, , 在“等待补正”中登记"
    })
    void refusesOnlyOnAGroundThatHolds(
            RefusalGround ground, long late, boolean skipped, boolean reviewed, String elsewhere, String sentence) {
        var ruling = refusing(ground, false, null);

        assertThat(check(ruling, facts(late, List.of(), skipped, reviewed, elsewhere), null))
                .isEqualTo(
                        sentence.isEmpty()
                                ? ""
                                : check(ruling, facts(late, List.of(), skipped, reviewed, elsewhere), null))
                .contains(sentence);
        assertThat(check(ruling, facts(late, List.of(), skipped, reviewed, elsewhere), null)
                        .isEmpty())
                .isEqualTo(sentence.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"NOT_SAME", "OTHER_ROUTE", "OUT_OF_SCOPE"})
    void tellsWhereToTurn(RefusalGround ground) {
        assertThat(check(refusing(ground, false, null), facts(0, List.of(), false, false, null), null))
                .contains("有权处理的机关、单位或者途径");
        assertThat(check(refusing(ground, false, "市医保局"), facts(0, List.of(), false, false, null), null))
                .isEmpty();
    }

    @Test
    void doesNotCallTheSameMatterAnother() {
        assertThat(check(refusing(RefusalGround.NOT_SAME, true, "市医保局"), facts(0, List.of(), false, false, null), null))
                .contains("不要勾选");
    }

    @ParameterizedTest(name = "late {0}, reason {1}, missing {2}, skipped {3}, reviewed {4}, elsewhere {5}: {6}")
    @CsvSource({
        "0, , , false, false, , ''",
        "1, , , false, false, , 迟 1 日",
        "1, 住院, , false, false, , ''",
        "0, , 身份证明, false, false, , 缺身份证明",
        "0, , , true, false, , 未经复查",
        "0, , , false, true, , 不能再次受理",
        "0, , , false, false, 市住建局, 正在由市住建局办理"
    })
    void acceptsOnlyWhatNothingStandsAgainst(
            long late,
            String reason,
            String missing,
            boolean skipped,
            boolean reviewed,
            String elsewhere,
            String sentence) {
        var facts = facts(late, missing == null ? List.of() : List.of(missing), skipped, reviewed, elsewhere);

        String against =
                check(new Ruling(Verdict.ACCEPTED, null, true, "符合条件", null, null, null, null, null), facts, reason);

        assertThat(against.isEmpty()).isEqualTo(sentence.isEmpty());
        assertThat(against).contains(sentence);
    }

    @Test
    void takesAGoodReasonThatWasGivenLater() {
        var given = new Ruling(Verdict.ACCEPTED, null, true, "符合条件", null, null, null, null, "住院治疗");

        assertThat(check(given, facts(4, List.of(), false, false, null), null)).isEmpty();
        assertThat(check(given, facts(0, List.of(), false, false, null), null)).contains("请留空");
    }

    @Test
    void asksForWhatAPartlyAcceptedRequestAndACorrectionNeed() {
        var facts = facts(0, List.of(), false, false, null);

        assertThat(check(new Ruling(Verdict.PARTLY, null, true, "部分", null, null, null, null, null), facts, null))
                .contains("不予受理的部分", "有权处理的机关");
        assertThat(check(
                        new Ruling(Verdict.CORRECTION, null, false, "缺材料", null, null, null, TODAY, null), facts, null))
                .contains("应当补正的材料", "应当在今天 2026-04-03 以后");
        assertThat(check(new Ruling(Verdict.REFUSED, null, false, "无", null, null, null, null, null), facts, null))
                .contains("请选择“不予受理的依据”");
        assertThat(check(new Ruling(Verdict.ACCEPTED, null, false, "符合条件", null, null, null, null, null), facts, null))
                .contains("同一信访事项");
    }

    private static Ruling refusing(RefusalGround ground, boolean same, String whereTo) {
        return new Ruling(Verdict.REFUSED, ground, same, "理由", null, whereTo, null, null, null);
    }

    private static Admissibility facts(
            long late, List<String> missing, boolean skipped, boolean reviewed, String elsewhere) {
        return new Admissibility(LocalDate.of(2026, 4, 1), late, missing, skipped, reviewed, elsewhere);
    }

    private static String check(Ruling ruling, Admissibility facts, String lateReason) {
        var subject =
                new Subject("JSXF-2026-000001", "张*", "jszj", "〔2026〕1号", 0, LocalDate.of(2026, 3, 2), false, null);
        var request = new RequestFiled(
                TODAY,
                "复查1",
                Stage.REVIEW,
                subject,
                "jsgov",
                "江洲市人民政府",
                "jsxf",
                true,
                List.of("江洲市人民政府"),
                LocalDate.of(2026, 4, 2),
                Channel.LETTER,
                "请求撤销",
                new Papers(true, true, true, false),
                lateReason,
                null);
        return String.join("", RulingCheck.of(ruling, facts, request, TODAY).all());
    }
}
