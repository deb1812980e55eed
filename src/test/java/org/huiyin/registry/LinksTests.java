package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyin.registry.Letters.aLetter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.registry.Links.Part;
import org.huiyin.registry.Links.Splitting;
import org.huiyin.registry.Register.Outcome;
import org.huiyin.registry.Registration.CoPetitioner;
import org.huiyin.registry.SteppedOut.How;
import org.huiyin.statute.Ending;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How petitions hang together, and who is answered. */
@RegistryFixture
class LinksTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Register register;

    @Autowired
    Petitions petitions;

    @Autowired
    Links links;

    @Autowired
    Acts acts;

    @Autowired
    Attachments attachments;

    @Test
    void tellsWhoIsJoinedToWhom() {
        String main = registered(aLetter());
        String first = registered(aLetter().by("李四", "13900000001"));
        String second = registered(aLetter().by("王五", "13900000002"));

        join(first, main);
        join(second, main);
        links.unjoin(first, "jsxf", TODAY, "并非同一事项");

        assertThat(links.joinedTo(main)).containsExactly(second);
        assertThat(links.joinedInto(first)).isEmpty();
        assertThat(links.joinedInto(second)).contains(main);
        assertThat(acts.of(main)).extracting(Acts.Entry::title).containsExactly("收并信访事项", "收并信访事项", "取消并入");
    }

    @Test
    void joinsAgainWhatWasTakenOut() {
        String main = registered(aLetter());
        String other = registered(aLetter().by("李四", "13900000001"));

        join(other, main);
        links.unjoin(other, "jsxf", TODAY, "核对有误");
        join(other, main);

        assertThat(links.joinedTo(main)).containsExactly(other);
        assertThat(links.joinedInto(other)).contains(main);
    }

    @Test
    void refusesToJoinItselfOneThatLeadsElsewhereOneThatIsClosedAndOneThatIsNot() {
        String main = registered(aLetter());
        String joined = registered(aLetter().by("李四", "13900000001"));
        String closed = registered(aLetter().by("王五", "13900000002"));
        String another = registered(aLetter().by("赵六", "13900000003"));
        join(joined, main);
        register.archived(closed, TODAY);

        assertThat(links.againstJoining(main, main))
                .hasValueSatisfying(said -> assertThat(said).contains("不能并入自身"));
        assertThat(links.againstJoining(another, joined)).contains(joined + " 已经并入 " + main + "，请并入 " + main + "。");
        assertThat(links.againstJoining(joined, another))
                .hasValueSatisfying(said -> assertThat(said).contains("请先取消并入"));
        assertThat(links.againstJoining(another, closed))
                .hasValueSatisfying(said -> assertThat(said).contains("已经办结"));
        assertThat(links.againstJoining(another, "JSXF-2026-999999"))
                .hasValueSatisfying(said -> assertThat(said).contains("没有编号"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> join(another, closed))
                .withMessageContaining("已经办结");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> links.unjoin(main, "jsxf", TODAY, "无"))
                .withMessageContaining("没有并入");
        assertThat(acts.of(another)).isEmpty();
    }

    @Test
    void answersEverybodyWhoSignedAndThoseOfJoinedPetitions() {
        var joint = aLetter();
        joint.headCount = 3;
        joint.coPetitioners =
                List.of(new CoPetitioner("欧阳二", "江洲市东湖区", "13800000002"), new CoPetitioner("司马三", null, null));
        String main = registered(joint);
        String other = registered(aLetter().by("王五", "13900000002"));
        join(other, main);

        assertThat(petitions.recipients(main))
                .extracting(Petitions.Recipient::key, Petitions.Recipient::name, Petitions.Recipient::petition)
                .containsExactly(
                        tuple(main, "张*", main),
                        tuple(main + "/2", "欧**", main),
                        tuple(main + "/3", "司**", main),
                        tuple(other, "王*", other));
        assertThat(petitions.circumstances(main).orElseThrow().coPetitioners()).containsExactly("欧**", "司**");
        assertThat(petitions.revealCoPetitioners(main))
                .containsExactly(
                        new Petitions.Identity("欧阳二", "江洲市东湖区", "13800000002"),
                        new Petitions.Identity("司马三", null, null));
    }

    @Test
    void answersNobodyWhoSteppedOutWhileSomebodyIsLeft() {
        var joint = aLetter();
        joint.headCount = 2;
        joint.coPetitioners = List.of(new CoPetitioner("欧阳二", null, null));
        String main = registered(joint);
        String other = registered(aLetter().by("王五", "13900000002"));
        join(other, main);

        acts.record(main, "jsxf", new SteppedOut(TODAY, main, "张*", How.WITHDREW_IN_WRITING, "撤回申请", null));
        acts.record(other, "jsxf", new Ended(TODAY, Ending.WITHDRAWN, "撤回申请", null));

        assertThat(petitions.recipients(main))
                .extracting(Petitions.Recipient::key)
                .containsExactly(main + "/2");
    }

    @Test
    void answersAllWhereAllSteppedOut() {
        String number = registered(aLetter());

        acts.record(number, "jsxf", new SteppedOut(TODAY, null, "全体", How.WITHDREW_IN_WRITING, "撤回申请", null));

        assertThat(petitions.recipients(number)).hasSize(1);
    }

    @Test
    void refusesAJointPetitionWithFewerHeadsThanSigners() {
        var joint = aLetter();
        joint.coPetitioners = List.of(new CoPetitioner("欧阳二", null, null), new CoPetitioner(" ", null, null));

        var flaws = register.check(joint.build());

        assertThat(flaws).extracting(Register.Flaw::field).contains("headCount", "coPetitioners");
    }

    @Test
    void splitsIntoPetitionsOfTheSamePeopleAndKeepsTheRest() throws IOException {
        var letter = aLetter();
        letter.requests = List.of("修路灯", "补发工资", "退学费");
        letter.complainedOf = new Registration.ComplainedOf(List.of("jszj"), List.of("诸葛乙"));
        letter.headCount = 2;
        letter.coPetitioners = List.of(new CoPetitioner("欧阳二", null, "13800000002"));
        String original = registered(letter);
        attachments.add(original, "照片.txt", new ByteArrayInputStream("路灯".getBytes(StandardCharsets.UTF_8)));

        var outcome = links.split(
                original, List.of(new Part("拖欠工资", List.of(2)), new Part("退还学费", List.of(3))), "jsxf", TODAY, "分属两个单位");

        var parts = ((Splitting.Done) outcome).parts();
        assertThat(petitions.facts(original).orElseThrow().requests()).containsExactly("修路灯");
        var wages = petitions.facts(parts.get(0)).orElseThrow();
        assertThat(wages.headline()).isEqualTo("拖欠工资");
        assertThat(wages.requests()).containsExactly("补发工资");
        assertThat(wages.complainedOf()).hasSize(2);
        assertThat(petitions.recipients(parts.get(1))).hasSize(2);
        assertThat(petitions.reveal(parts.get(1)).orElseThrow().name()).isEqualTo("张伟");
        assertThat(attachments.list(parts.get(0))).hasSize(1);
        assertThat(links.splitInto(original)).isEqualTo(parts);
        assertThat(links.splitFrom(parts.get(0))).contains(original);
    }

    @Test
    void refusesToSplitToNothingOrTwice() {
        var letter = aLetter();
        letter.requests = List.of("修路灯", "补发工资");
        String original = registered(letter);

        assertThat(refused(original, List.of())).contains("请至少填写一件分拆出的信访事项。");
        assertThat(refused(original, List.of(new Part("全部", List.of(1, 2)))))
                .anyMatch(said -> said.contains("至少要保留一项"));
        assertThat(refused(original, List.of(new Part("无", List.of(3))))).anyMatch(said -> said.contains("没有第 3 项"));
        assertThat(refused(original, List.of(new Part("甲", List.of(1)), new Part("乙", List.of(1)))))
                .anyMatch(said -> said.contains("分到了两处"));
        assertThat(petitions.facts(original).orElseThrow().requests()).hasSize(2);
        assertThat(acts.of(original)).isEmpty();
    }

    @Test
    void aSuccessorGoesOnWithTheActsOfTheOrganBefore() {
        String number = registered(aLetter());
        var helped = new SteppedOut(TODAY, number, "张*", How.DIED, "死亡证明", null);
        acts.record(number, "jszj", helped);

        var before = acts.latest(number, "jsjy", SteppedOut.class);
        acts.record(number, "jsxf", new Succeeded(TODAY, "jszj", "住建局", "jsjy", "教育局", "机构改革方案"));

        assertThat(before).isEmpty();
        assertThat(acts.latest(number, "jsjy", SteppedOut.class)).contains(helped);
    }

    private List<String> refused(String original, List<Part> parts) {
        return ((Splitting.Refused) links.split(original, parts, "jsxf", TODAY, "试")).sentences();
    }

    private void join(String petition, String into) {
        links.join(petition, into, "jsxf", TODAY, "同一事项");
    }

    private String registered(Letters letter) {
        return ((Outcome.Registered) register.register(letter.build())).petition();
    }
}
