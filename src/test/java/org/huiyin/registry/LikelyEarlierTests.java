package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.registry.Letters.aLetter;

import java.util.List;
import java.util.stream.IntStream;
import org.huiyin.access.Wall.Bar;
import org.huiyin.access.Wall.Ground;
import org.huiyin.registry.Register.Outcome;
import org.huiyin.registry.Registration.ComplainedOf;
import org.huiyin.registry.Similar.Likely;
import org.huiyin.registry.Similar.Typed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@RegistryFixture
@Transactional(propagation = Propagation.REQUIRED)
class LikelyEarlierTests {

    @Autowired
    Register register;

    @Autowired
    Similar similar;

    @Autowired
    FakeOfficer officer;

    @Autowired
    FakeWall wall;

    private String lamps;

    @BeforeEach
    void lettersOfTheYear() {
        lamps = registered(aLetter().by("钱多多", "13700001111").titled("东湖区滨江大道路灯长期不亮"));
        registered(aLetter().by("孙小小", "13700002222").titled("西山区某小区电梯故障无人维修"));
        registered(aLetter().by("李大大", "13700003333").titled("咨询公积金提取条件"));
    }

    @Test
    void findsALikeHeadline() {
        var found = similar.to(typed(null, null, "滨江大道路灯长期不亮影响出行"));

        assertThat(found).extracting(Likely::petition).contains(lamps);
        assertThat(found.get(0).why()).contains("标题相近");
    }

    @Test
    void findsTheSamePetitionerByTelephone() {
        var found = similar.to(typed("钱女士", "137-0000-1111", "另一件事情"));

        assertThat(found).extracting(Likely::petition).contains(lamps);
        assertThat(found.get(0).why()).containsExactly("同一信访人");
    }

    @Test
    void doesNotTakeNamesakesForOnePerson() {
        var found = similar.to(typed("钱多多", "13799998888", null));

        assertThat(found).extracting(Likely::petition).contains(lamps);
        assertThat(found.get(0).why()).containsExactly("信访人同名");
    }

    @Test
    void findsTheSameLetterOnceMoreUnderAnotherHeadline() {
        String text = "滨江大道自二月以来路灯全部熄灭，夜间行人多次摔倒，多次向物业和社区反映均无结果，请求尽快修复并公布负责人。";
        var letter = aLetter().titled("请修路灯");
        letter.facts = text;
        String number = registered(letter);

        var found = similar.to(new Typed(null, null, null, null, text + "谢谢！"));

        assertThat(found).extracting(Likely::petition).containsExactly(number);
        assertThat(found.get(0).why()).containsExactly("内容相近");
    }

    @Test
    void findsNothingLikeAnotherMatterOrTooLittle() {
        assertThat(similar.to(typed(null, null, "关于教师职称评审的建议"))).isEmpty();
        assertThat(similar.to(typed(null, null, "路"))).isEmpty();
        assertThat(similar.to(typed(null, null, null))).isEmpty();
    }

    @Test
    void showsAtMostEight() {
        IntStream.range(0, 12).forEach(i -> registered(aLetter().titled("滨江大道路灯长期不亮")));

        assertThat(similar.to(typed(null, null, "滨江大道路灯长期不亮"))).hasSize(8);
    }

    @Test
    void showsNothingToWhomeverIsBarred() {
        wall.raise(new Bar(lamps, "wangfang", null, Ground.RECUSED));

        var found = officer.as("wangfang", () -> similar.to(typed(null, "13700001111", null)));

        assertThat(found).isEmpty();
    }

    @Test
    void showsAnAccusationOnlyWhereItWasRegistered() {
        var accusation = aLetter().by("吴名氏", "13700004444").titled("检举某科长收受礼品");
        accusation.purpose = Purpose.ACCUSATION;
        accusation.complainedOf = new ComplainedOf(List.of("jszj"), List.of());
        String number = registered(accusation);
        var again = typed(null, "13700004444", "检举某科长收受礼品");

        var atHome = officer.as("wangfang", () -> similar.to(again));
        var elsewhere = officer.as("liuwei", () -> similar.to(again));

        assertThat(atHome).extracting(Likely::petition).containsExactly(number);
        assertThat(elsewhere).isEmpty();
    }

    private static Typed typed(String name, String contact, String headline) {
        return new Typed(name, contact, null, headline, null);
    }

    private String registered(Letters letter) {
        return ((Outcome.Registered) register.register(letter.build())).petition();
    }
}
