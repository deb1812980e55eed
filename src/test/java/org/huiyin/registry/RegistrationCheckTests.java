package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.registry.Letters.aLetter;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huiyin.registry.Register.Flaw;
import org.huiyin.registry.Register.Outcome;
import org.huiyin.registry.Registration.Agent;
import org.huiyin.registry.Registration.ComplainedOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RegistryFixture
class RegistrationCheckTests {

    @Autowired
    Register register;

    @Autowired
    JdbcClient database;

    static Stream<Arguments> flaws() {
        return Stream.of(
                flaw("receivedOn", "晚于今天", l -> l.receivedOn = LocalDate.of(2026, 3, 3)),
                flaw("submittedOn", "早于提出日期", l -> l.submittedOn = LocalDate.of(2026, 3, 3)),
                flaw("requests", "至少填写一项诉求", l -> l.requests = List.of()),
                flaw("requests", "至少填写一项诉求", l -> l.requests = List.of("  ")),
                flaw("requests", "第 2 项诉求是空的", l -> l.requests = List.of("修路灯", "")),
                flaw("requests", "第 1 项诉求共 2001 字", l -> l.requests = List.of("灯".repeat(2001))),
                flaw("headline", "请填写标题", l -> l.headline = " "),
                flaw("headline", "标题共 201 字", l -> l.headline = "灯".repeat(201)),
                flaw("headline", "控制字符", l -> l.headline = "路灯\u0000不亮"),
                flaw("headline", "控制字符", l -> l.headline = "路灯\n不亮"),
                flaw("facts", "控制字符", l -> l.facts = "路灯\u202E不亮"),
                flaw("facts", "控制字符", l -> l.facts = "半个字\uD842"),
                flaw("facts", "共 10001 字，超过 10000 字", l -> l.facts = "灯".repeat(10_001)),
                flaw("representatives", "走访代表为 6 人", l -> {
                    l.channel = Channel.VISIT;
                    l.headCount = 6;
                    l.representatives = List.of("甲", "乙", "丙", "丁", "戊", "己");
                }),
                flaw("representatives", "空白姓名", l -> l.representatives = List.of(" ")),
                flaw("headCount", "至少为 1", l -> l.headCount = 0),
                flaw("headCount", "少于代表人数 2", l -> l.representatives = List.of("甲", "乙")),
                flaw("contentClass", "三级内容分类 999999", l -> l.contentClass = "999999"),
                flaw("contentClass", "三级内容分类 0101", l -> l.contentClass = "0101"),
                flaw("organ", "没有代码为 nowhere", l -> l.organ = "nowhere"),
                flaw("organ", "不在本系统内", l -> l.organ = "sxf"),
                flaw("organ", "不存在", l -> l.organ = "jsjw"),
                flaw("organ", "不存在", l -> l.receivedOn = LocalDate.of(2009, 12, 31)),
                flaw("repeats", "没有编号为 JSXF-2025-000001", l -> l.repeats = "JSXF-2025-000001"),
                flaw("agent.authority", "代理权限", l -> l.agent = new Agent("李四", null, "")),
                flaw("agent.name", "代理人姓名", l -> l.agent = new Agent("", null, "代为提出")),
                flaw(
                        "complainedOf.organs",
                        "没有代码为 nowhere",
                        l -> l.complainedOf = new ComplainedOf(List.of("nowhere"), List.of())),
                flaw("organ", "被检举控告的单位不得登记", l -> {
                    l.purpose = Purpose.ACCUSATION;
                    l.complainedOf = new ComplainedOf(List.of("jsxf"), List.of());
                }));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("flaws")
    void refusesInASentenceThatSaysWhatToDo(String field, String sentence, Consumer<Letters> mistake) {
        var letter = aLetter();
        mistake.accept(letter);

        var refused = (Outcome.Refused) register.register(letter.build());

        assertThat(refused.flaws()).anySatisfy(flaw -> {
            assertThat(flaw.field()).isEqualTo(field);
            assertThat(flaw.sentence()).contains(sentence).endsWith("。");
        });
    }

    @Test
    void tellsEveryFlawAtOnceAndChangesNothing() {
        var letter = aLetter();
        letter.headline = "";
        letter.requests = List.of();
        letter.headCount = 0;
        long before = petitions();

        var refused = (Outcome.Refused) register.register(letter.build());

        assertThat(refused.flaws()).extracting(Flaw::field).containsExactly("headCount", "headline", "requests");
        assertThat(register.check(letter.build())).isEqualTo(refused.flaws());
        assertThat(petitions()).isEqualTo(before);
    }

    @Test
    void refusesTheSameExternalNumberInTheSameChannelOnly() {
        var letter = aLetter();
        letter.externalNumber = "WS-1";
        register.register(letter.build());

        var again = register.register(letter.build());
        letter.channel = Channel.HOTLINE;
        var elsewhere = register.register(letter.build());

        assertThat(((Outcome.Refused) again).flaws()).extracting(Flaw::field).containsExactly("externalNumber");
        assertThat(elsewhere).isInstanceOf(Outcome.Registered.class);
    }

    @Test
    void takesRareHanziEmojiAndTheLongestTexts() {
        var letter = aLetter().by("𠮷𪚥", "13812341234");
        letter.headline = "𠮷".repeat(200);
        letter.facts = "😀".repeat(10_000);
        letter.requests = List.of("𠮷".repeat(2_000), "👩‍👩‍👧 一家三口");

        assertThat(register.register(letter.build())).isInstanceOf(Outcome.Registered.class);
    }

    @Test
    void takesMoreThanFiveRepresentativesWhereNobodyVisits() {
        var letter = aLetter();
        letter.headCount = 6;
        letter.representatives = List.of("甲", "乙", "丙", "丁", "戊", "己");

        assertThat(register.register(letter.build())).isInstanceOf(Outcome.Registered.class);
    }

    private static Arguments flaw(String field, String sentence, Consumer<Letters> mistake) {
        return Arguments.of(field, sentence, mistake);
    }

    private long petitions() {
        return database.sql("select count(*) from hy_petition")
                .query(Long.class)
                .single();
    }
}
