package org.huiyin.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Field;
import org.huiyin.registry.Channel;
import org.junit.jupiter.api.Test;

class FieldCheckTests {

    private static final Field<String> BASIS =
            Field.text("basis", "职权依据").mandatory().atMost(10);
    private static final Field<LocalDate> DAY = Field.day("day", "送达日期");
    private static final Field<Boolean> HEARD = Field.yesNo("heard", "已听取陈述");
    private static final Field<Channel> CHANNEL = Field.choice("channel", "渠道", Channel.class, Channel::label);

    private static FieldCheck check(Map<String, Object> submitted) {
        return FieldCheck.of(List.of(BASIS, DAY, HEARD, CHANNEL), submitted);
    }

    @Test
    void givesTypedAnswers() {
        var answers = check(Map.of("basis", " 职责 ", "day", "2026-03-02", "heard", true, "channel", "VISIT"))
                .answers();

        assertThat(answers.get(BASIS)).isEqualTo("职责");
        assertThat(answers.get(DAY)).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(answers.get(HEARD)).isTrue();
        assertThat(answers.get(CHANNEL)).isEqualTo(Channel.VISIT);
    }

    @Test
    void refusesAnUndeclaredNameAndAMissingMandatoryOneAtOnce() {
        var refusals = check(Map.of("approved", true)).refusals();

        assertThat(refusals).containsExactly("请填写“职权依据”。", "表单中没有“approved”这一项，请刷新页面后重新填写。");
    }

    @Test
    void countsCharactersNotCodeUnitsAndSaysHowMany() {
        assertThat(check(Map.of("basis", "𠮷".repeat(10))).refusals()).isEmpty();
        assertThat(check(Map.of("basis", "𠮷".repeat(11))).refusals()).containsExactly("“职权依据”不能超过 10 字，现有 11 字，请精简。");
    }

    @Test
    void refusesAnImpossibleDayAnUnknownChoiceAndAValueOfAnotherType() {
        assertThat(check(Map.of("basis", "x", "day", "2026-02-30")).refusals())
                .singleElement()
                .asString()
                .contains("不是有效日期");
        assertThat(check(Map.of("basis", "x", "channel", "PIGEON")).refusals())
                .singleElement()
                .asString()
                .contains("只能选择：来信、来访");
        assertThat(check(Map.of("basis", List.of("x"))).refusals()).containsExactly("“职权依据”的内容格式不正确。");
        assertThat(check(Map.of("basis", "x", "heard", "yes")).refusals()).containsExactly("“已听取陈述”只能选择是或者否。");
    }

    @Test
    void refusesControlCharacters() {
        assertThat(check(Map.of("basis", "a\u0000b")).refusals())
                .singleElement()
                .asString()
                .contains("控制字符");
    }
}
