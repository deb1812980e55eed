package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.process.LiabilitySteps.ALLEGATION;
import static org.huiyin.process.LiabilitySteps.CONTEST;
import static org.huiyin.process.LiabilitySteps.DECIDE;
import static org.huiyin.process.LiabilitySteps.EXAMINE;
import static org.huiyin.process.LiabilitySteps.FIRST;
import static org.huiyin.process.LiabilitySteps.FOUND;
import static org.huiyin.process.LiabilitySteps.LATE_NOTICE;
import static org.huiyin.process.LiabilitySteps.OBJECTION;
import static org.huiyin.process.LiabilitySteps.SECOND_HEAD;
import static org.huiyin.process.Steps.with;
import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.DISTRICT_BUREAU;
import static org.huiyin.process.TestCity.DISTRICT_BUREAU_HEAD;
import static org.huiyin.process.TestCity.DISTRICT_HOUSING;
import static org.huiyin.process.TestCity.DISTRICT_LEADER;
import static org.huiyin.process.TestCity.DISTRICT_REGISTRAR;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SCHOOLS_HANDLER;
import static org.huiyin.process.TestCity.SCHOOLS_LEADER;
import static org.huiyin.process.TestCity.SECOND_HANDLER;
import static org.huiyin.process.TestCity.SUPERVISOR;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.access.Wall.Ground;
import org.huiyin.letters.Letters;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.worklist.LiabilitySeal;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.supervision.LiabilityFact;
import org.huiyin.supervision.LiabilityFacts;
import org.huiyin.supervision.LiabilityOrgans;
import org.huiyin.supervision.LiabilityRecords;
import org.huiyin.supervision.LiabilityStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What findings of liability facts refuse, in a sentence, with nothing changed; who had the work, and who sees what. */
@InTheCity
class LiabilityRefusalTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private LiabilityRecords records;

    @Autowired
    private LiabilityFacts facts;

    @Autowired
    private LiabilityOrgans organs;

    @Autowired
    private LiabilitySeal seal;

    @Autowired
    private Organization organization;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Worklist worklist;

    @Autowired
    private Letters letters;

    @Autowired
    private Wall wall;

    @BeforeEach
    void appointASecondHead() {
        LiabilitySteps.appoint(organization);
    }

    @Test
    void isAllegedByABureausSupervisorsAndHeadsOnly() {
        String petition = LiabilitySteps.late(life, anyTime).petition();

        assertThat(anyTime.offered(petition, HANDLER)).doesNotContain("liability");
        assertThat(anyTime.offered(petition, SCHOOLS_HANDLER)).isEmpty();
        assertThat(anyTime.offer(petition, SUPERVISOR, "liability").against()).isEmpty();
        assertThat(anyTime.refused(petition, REGISTRAR, "liability", ALLEGATION))
                .contains("由信访部门的督查专员、负责人提出");
    }

    @ParameterizedTest
    @CsvSource({
        "organ, jsjy, 请从所列各项中选择",
        "ground, BUREAU_NOT_PASSED_ON, 第四十三条适用于信访部门",
        "evidence1, '', 没有证据不得提出",
        "facts, '', 请填写“事实”",
        "facts, 信访人王小明三月二日来访时受到训斥。, 不得写明信访人",
        "officer, chuchengban, 请从所列各项中选择"
    })
    void refusesAnAllegationThatCannotStand(String field, String value, String sentence) {
        String petition = LiabilitySteps.late(life, anyTime).petition();

        String refusal = anyTime.refused(petition, SUPERVISOR, "liability", with(ALLEGATION, field, value));

        assertThat(refusal).contains(sentence);
        assertThat(records.of(petition)).isEmpty();
    }

    @Test
    void refusesTheSameFactTwiceAndTakesItAgainOnceItWasNotEstablished() {
        String petition = LiabilitySteps.late(life, anyTime).alleged().petition();

        String twice = anyTime.refused(petition, SUPERVISOR, "liability", Map.of("fact", LATE_NOTICE));
        life.done(petition, BUREAU_HEAD, EXAMINE, Map.of("decision", "NOT_ESTABLISHED", "reason", "证据不足。"));
        anyTime.done(petition, SUPERVISOR, "liability", Map.of("fact", LATE_NOTICE));

        assertThat(twice).contains("请勿重复提出");
        assertThat(records.of(petition)).hasSize(2);
    }

    @Test
    void refusesAHeadWhomNobodyElseCouldExamine() {
        organization.relieve(SECOND_HEAD, new Post(BUREAU, Role.LEADER), LocalDate.of(2026, 3, 17));
        String petition = LiabilitySteps.late(life, anyTime).petition();

        String alone = anyTime.refused(petition, BUREAU_HEAD, "liability", Map.of("fact", LATE_NOTICE));

        assertThat(alone).contains("没有其他负责人可以审查");
    }

    @Test
    void nobodyExaminesWhatTheyAllegeNorEstablishesWithoutFacts() {
        organization.appoint(new Officer("gongfuju", "龚副局长"), new Post(BUREAU, Role.LEADER), LocalDate.of(2026, 3, 2));
        String petition = LiabilitySteps.late(life, anyTime).petition();
        anyTime.done(petition, SECOND_HEAD, "liability", Map.of("fact", LATE_NOTICE));

        String own = life.refused(petition, SECOND_HEAD, EXAMINE, FOUND);
        String bare = life.refused(petition, BUREAU_HEAD, EXAMINE, with(FOUND, "facts", ""));

        assertThat(own).contains("不得审查");
        assertThat(bare).contains("请填写“认定的事实”");
        assertThat(records.matter(petition, FIRST).stage()).isEqualTo(LiabilityStage.PROPOSED);
    }

    @Test
    void nobodyContestsWithoutAReasonNorForAnotherOrgan() {
        String petition =
                LiabilitySteps.late(life, anyTime).alleged().established().petition();

        String bare = life.refused(petition, LEADER, CONTEST, Map.of("answer", "CONTESTED"));

        assertThat(bare).contains("请填写“异议的理由和依据”");
        assertThatThrownBy(() -> life.done(petition, SCHOOLS_LEADER, CONTEST, OBJECTION))
                .hasMessageContaining("不属于您的岗位");
        assertThat(records.matter(petition, FIRST).stage()).isEqualTo(LiabilityStage.TOLD);
    }

    @Test
    void aChangeNeedsFactsAndAGroundThatFitsTheOrgan() {
        String petition = LiabilitySteps.late(life, anyTime)
                .alleged()
                .established()
                .contested()
                .petition();

        String bare = life.refused(petition, SECOND_HEAD, DECIDE, Map.of("decision", "CHANGED", "reason", "部分采纳。"));
        String unfit = life.refused(
                petition,
                SECOND_HEAD,
                DECIDE,
                Map.of("decision", "CHANGED", "reason", "部分采纳。", "facts", "登记晚。", "ground", "BUREAU_NOT_SUPERVISING"));

        assertThat(bare).contains("请填写“变更后认定的事实”");
        assertThat(unfit).contains("与有关单位不符");
        assertThat(records.matter(petition, FIRST).stage()).isEqualTo(LiabilityStage.CONTESTED);
    }

    @Test
    void goesToTheBureauAboveWhereTheOrganAsksForIt() {
        var post = new Post(DISTRICT_BUREAU, Role.SUPERVISOR);
        var day = LocalDate.of(2026, 3, 19);
        String petition = life.registered(Letter.aLetter().at(DISTRICT_BUREAU, DISTRICT_REGISTRAR));
        life.done(petition, DISTRICT_REGISTRAR, Steps.SORT, with(Steps.SORTING, "responsibleOrgan", DISTRICT_HOUSING));
        life.done(petition, DISTRICT_REGISTRAR, Steps.TELL, Sorted.told("LETTER", "2026-03-02"));
        life.on(day.toString());
        organization.appoint(new Officer("guoducha", "郭督查"), post, day);

        anyTime.done(
                petition,
                "guoducha",
                "liability",
                Map.of("fact", "NOT_TOLD LATE NOTICE " + DISTRICT_HOUSING + "  2026-03-02"));
        life.done(petition, DISTRICT_BUREAU_HEAD, EXAMINE, FOUND);
        life.done(petition, DISTRICT_LEADER, CONTEST, with(OBJECTION, "above", true));
        life.done(petition, BUREAU_HEAD, DECIDE, Map.of("decision", "UPHELD", "reason", "回执日期在期满以后。"));
        // the city is shared: a district with a supervisor supervises for itself
        organization.relieve("guoducha", post, day);

        assertThat(records.decided(petition, FIRST).orElseThrow().organ()).isEqualTo(BUREAU);
        assertThat(records.matter(petition, FIRST).stage()).isEqualTo(LiabilityStage.UPHELD);
    }

    @Test
    void aBureauFindsNothingOfItsOwnNorOfWhomIsAccused() {
        String petition = LiabilitySteps.late(life, anyTime).petition();
        wall.raise(Bar.organ(petition, HOUSING, Ground.ACCUSED));

        assertThat(organs.of(petition, BUREAU)).doesNotContainKeys(BUREAU, HOUSING);
        assertThat(facts.of(petition)).isEmpty();
        assertThat(organs.mayFind(BUREAU, DISTRICT_BUREAU)).isTrue();
        assertThat(organs.mayFind(DISTRICT_BUREAU, BUREAU)).isFalse();
        assertThat(organs.mayFind(BUREAU, BUREAU)).isFalse();
    }

    @Test
    void namesWhoHadTheWorkWhenTheLastDayWasOver() {
        String petition =
                new Steps(life, life.registered()).sorted().told("2026-03-02").petition();
        String task = life.open(petition, Steps.CONFIRM).getId();
        life.on("2026-03-05");
        officer.as(HANDLER, () -> {
            worklist.claim(task);
            return task;
        });
        life.on("2026-03-18");
        new Steps(life, petition).competent();
        life.done(petition, SECOND_HANDLER, Steps.ROUTE, Steps.ROUTING);

        assertThat(facts.of(petition))
                .singleElement()
                .extracting(LiabilityFact::officer, LiabilityFact::organ)
                .containsExactly(HANDLER, HOUSING);
    }

    @Test
    void namesThePostWhereNobodyHadTakenTheWork() {
        String petition = LiabilitySteps.late(life, anyTime).petition();

        assertThat(facts.of(petition)).singleElement().satisfies(fact -> {
            assertThat(fact.officer()).isNull();
            assertThat(fact.post()).isEqualTo("承办人");
            assertThat(fact.text()).contains("“受理告知”超期").doesNotContain("王小明");
        });
    }

    @Test
    void theOrganReadsWhatItIsToldAndNobodyReadsWhatIsAlleged() {
        String petition =
                LiabilitySteps.late(life, anyTime).alleged().established().petition();

        var shown = life.opening(petition, LEADER, CONTEST);

        assertThat(shown)
                .containsKey("show_facts")
                .doesNotContainKeys("show_requests", "show_headline", "show_proposer");
        assertThat(shown.toString()).doesNotContain("王小明");
        assertThat(officer.as(HANDLER, () -> seal.isOpen(petition))).isFalse();
        assertThat(officer.as(LEADER, () -> seal.isOpen(petition))).isFalse();
        assertThat(officer.as(LEADER, () -> seal.isToldAs("江洲市住房和城乡建设局"))).isTrue();
        assertThat(officer.as(SUPERVISOR, () -> seal.isOpen(petition))).isTrue();
        assertThat(letters.of(petition)).anyMatch(letter -> letter.to().equals("江洲市住房和城乡建设局"));
    }
}
