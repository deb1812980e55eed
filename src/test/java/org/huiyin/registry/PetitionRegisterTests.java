package org.huiyin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.registry.Letters.aLetter;

import java.util.List;
import org.huiyin.audit.Fact;
import org.huiyin.registry.Register.Outcome;
import org.huiyin.registry.Registration.ComplainedOf;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RegistryFixture
class PetitionRegisterTests {

    @Autowired
    Register register;

    @Autowired
    Petitions petitions;

    @Autowired
    JdbcClient database;

    @Autowired
    FakeWall wall;

    @Autowired
    FakeTrail trail;

    @Autowired
    HeardEvents events;

    @Test
    void keepsWhatTheLetterSays() {
        var letter = aLetter().titled("𠮷祥路😀路灯");
        letter.requests = List.of("修路灯", "查明原因");
        letter.contentClass = "010101";

        var facts = petitions.facts(registered(letter)).orElseThrow();

        assertThat(facts.headline()).isEqualTo("𠮷祥路😀路灯");
        assertThat(facts.requests()).containsExactly("修路灯", "查明原因");
        assertThat(facts.contentClass()).containsExactly("城乡建设", "安全生产", "事故处理");
        assertThat(facts.receivedOn()).isEqualTo(letter.receivedOn);
        assertThat(facts.submittedOn()).isEqualTo(letter.submittedOn);
        assertThat(facts.unclear()).isFalse();
    }

    @Test
    void showsPersonalDataMaskedUnlessRevealed() {
        String number = registered(aLetter());

        var facts = petitions.facts(number).orElseThrow();
        var identity = petitions.reveal(number).orElseThrow();

        assertThat(List.of(facts.name(), facts.address(), facts.contact()))
                .containsExactly("张*", "江洲市东湖区****", "138****1234");
        assertThat(identity).isEqualTo(new Petitions.Identity("张伟", "江洲市东湖区建设路1号", "13812341234"));
    }

    @Test
    void keepsNoWordOfThePetitionerInClear() {
        var letter = aLetter().by("欧阳无名氏", "13900001111");
        letter.representatives = List.of("司马甲");
        letter.complainedOf = new ComplainedOf(List.of(), List.of("诸葛乙"));
        letter.headCount = 3;
        letter.agent = new Registration.Agent("上官丙", "13900002222", "代为提出");
        String number = registered(letter);

        String row = database.sql("select * from hy_petition where number = ?")
                .param(number)
                .query()
                .singleRow()
                .values()
                .toString();
        String marks = database.sql("select mark from hy_petition_mark where petition = ?")
                .param(number)
                .query(String.class)
                .list()
                .toString();

        assertThat(row + marks).doesNotContain("欧阳", "1390000", "司马", "诸葛", "上官", "代为");
        assertThat(row).contains("k1:");
        assertThat(petitions.circumstances(number).orElseThrow().representatives())
                .containsExactly("司**");
        assertThat(petitions.facts(number).orElseThrow().complainedOf()).containsExactly("诸**");
    }

    @Test
    void recordsThatNameOrAddressIsUnclear() {
        var letter = aLetter();
        letter.petitioner = new Registration.Petitioner(Registration.Kind.PERSON, "A00023583", null, null, null, false);

        var facts = petitions.facts(registered(letter)).orElseThrow();

        assertThat(facts.unclear()).isTrue();
        assertThat(facts.address()).isEqualTo("地址不清");
    }

    @Test
    void tellsTheProcessAndTheTrailInTheSameTransaction() {
        String number = registered(aLetter());

        Fact fact = trail.facts.get(trail.facts.size() - 1);

        assertThat(events.heard).contains(new PetitionRegistered(number, "jsxf", aLetter().receivedOn));
        assertThat(fact.petition()).isEqualTo(number);
        assertThat(fact.action()).isEqualTo("REGISTERED");
        assertThat(fact.article()).isEqualTo("22");
        assertThat(fact.toString()).doesNotContain("张伟", "1381234");
    }

    @Test
    void barsWhomAnAccusationAccuses() {
        var accusation = aLetter();
        accusation.purpose = Purpose.ACCUSATION;
        accusation.complainedOf = new ComplainedOf(List.of("jszj"), List.of("liuwei", "不在册的人"));

        String number = registered(accusation);

        assertThat(wall.bars.stream().filter(bar -> bar.petition().equals(number)))
                .extracting(bar -> bar.officer() + "/" + bar.organ())
                .containsExactlyInAnyOrder("liuwei/null", "null/jszj");
    }

    @Test
    void leavesTheOrganComplainedOfInAClaimFreeToHandleIt() {
        var claim = aLetter();
        claim.complainedOf = new ComplainedOf(List.of("jszj"), List.of("liuwei"));

        String number = registered(claim);

        assertThat(wall.bars.stream().filter(bar -> bar.petition().equals(number)))
                .extracting(bar -> bar.officer() + "/" + bar.organ())
                .containsExactly("liuwei/null");
    }

    @Test
    void keepsAcceptanceAndArchiveAndListsHeadlines() {
        String first = registered(aLetter().titled("第一件"));
        var again = aLetter().titled("第二件");
        again.repeats = first;
        String second = registered(again);

        register.accepted(first, aLetter().receivedOn);
        register.archived(first, aLetter().receivedOn.plusDays(1));

        var facts = petitions.facts(first).orElseThrow();
        assertThat(facts.acceptedOn()).isEqualTo(aLetter().receivedOn);
        assertThat(facts.archivedOn()).isEqualTo(aLetter().receivedOn.plusDays(1));
        assertThat(petitions.headlines(List.of(first, second, "JSXF-2026-999999")))
                .containsOnlyKeys(first, second)
                .containsEntry(second, new Petitions.Headline(second, "第二件", false, facts.purpose()));
    }

    private String registered(Letters letter) {
        return ((Outcome.Registered) register.register(letter.build())).petition();
    }
}
