package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTests {

    private static final Field<String> BASIS = Field.line("basis", "法律依据");
    private static final Field<String> TEXT = Field.text("text", "答复");

    @Test
    void takesAFieldOfALaterFormFromALineOfAnother() {
        assertThat(said(Map.of("text", "1.已修复。\n 法律依据： 《物业管理条例》第二十七条。\n2.已公开。")))
                .isEqualTo("《物业管理条例》第二十七条。");
        assertThat(said(Map.of("basis", "《民法典》", "text", "法律依据：《物业管理条例》"))).isEqualTo("《民法典》");
    }

    @Test
    void takesNothingWhereNeitherSaysIt() {
        assertThat(said(Map.of("text", "依照法律依据：已修复。"))).isNull();
        assertThat(said(Map.of("text", "法律依据：\n" + "法律依据：" + "长".repeat(201)))).isNull();
        assertThat(said(Map.of())).isNull();
    }

    private static String said(Map<String, Object> values) {
        return new Answers(values).orLineOf(TEXT, BASIS);
    }
}
