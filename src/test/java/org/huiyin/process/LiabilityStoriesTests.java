package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.LiabilitySteps.ALLEGATION;
import static org.huiyin.process.LiabilitySteps.CONTEST;
import static org.huiyin.process.LiabilitySteps.DECIDE;
import static org.huiyin.process.LiabilitySteps.EXAMINE;
import static org.huiyin.process.LiabilitySteps.FIRST;
import static org.huiyin.process.LiabilitySteps.FOUND;
import static org.huiyin.process.LiabilitySteps.OBJECTION;
import static org.huiyin.process.LiabilitySteps.SECOND;
import static org.huiyin.process.LiabilitySteps.SECOND_HEAD;
import static org.huiyin.process.Steps.with;
import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.DISTRICT_BUREAU;
import static org.huiyin.process.TestCity.DISTRICT_BUREAU_HEAD;
import static org.huiyin.process.TestCity.DISTRICT_REGISTRAR;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SUPERVISOR;

import java.util.List;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.letters.Issued;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letters;
import org.huiyin.organization.Organization;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.huiyin.supervision.LiabilityDecided.Decision;
import org.huiyin.supervision.LiabilityGround;
import org.huiyin.supervision.LiabilityMatter;
import org.huiyin.supervision.LiabilityRecords;
import org.huiyin.supervision.LiabilityStage;
import org.huiyin.supervision.RecommendationEvidence;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Liability facts (arts 42 to 46), from the ledger's suggestion to what became of the organ's contest. */
@InTheCity
class LiabilityStoriesTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private LiabilityRecords records;

    @Autowired
    private RecommendationEvidence evidence;

    @Autowired
    private Letters letters;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Acts acts;

    @Autowired
    private Organization organization;

    @BeforeEach
    void appointASecondHead() {
        LiabilitySteps.appoint(organization);
    }

    @Story(
            number = 127,
            title = "责任事实：受理告知超期，认定后单位没有异议；另一项查无实据，不予认定",
            about = "住建局超过期限才告知信访人，系统列为待认定事实。督查专员提出，局长审查认定并书面告知，住建局没有异议，认定成立，可以作为追究责任建议的证据；"
                    + "督查专员另提出的态度恶劣一项，局长审查后不予认定，不告知住建局。",
            ending = Ending.OPINION)
    void standsWhereTheOrganContestsNothing() {
        var steps = LiabilitySteps.late(life, anyTime).alleged();
        String petition = steps.petition();
        var before = evidence.offered(petition);
        steps.established().accepted();
        anyTime.done(petition, SUPERVISOR, "liability", ALLEGATION);
        life.done(petition, BUREAU_HEAD, EXAMINE, Map.of("decision", "NOT_ESTABLISHED", "reason", "调阅窗口录像，没有训斥的情形。"));
        steps.archived("2026-03-18", "2026-04-22");

        assertThat(records.of(petition))
                .extracting(LiabilityMatter::stage)
                .containsExactly(LiabilityStage.UNCONTESTED, LiabilityStage.NOT_ESTABLISHED);
        assertThat(told(petition)).hasSize(1);
        assertThat(before).doesNotContainKeys("FINDING " + FIRST);
        assertThat(evidence.offered(petition)).doesNotContainKeys("FINDING " + SECOND);
        assertThat(evidence.offered(petition).get("FINDING " + FIRST))
                .contains("认定的责任事实", "认定成立，没有异议", "第四十四条第三项")
                .doesNotContain("王小明");
    }

    @Story(
            number = 128,
            title = "责任事实：审查超期提醒；单位逾期不答复，登记为没有异议，认定不因此改变",
            about = "督查专员提出认定后，局长超过审查期限，系统提醒本局。认定告知住建局，提出异议的期限届满没有答复，系统登记为没有异议；认定的内容仍是局长审查时写明的内容，期限届满只登记没有异议。",
            ending = Ending.OPINION)
    void lapsesIntoUncontestedAndNothingMore() {
        var steps = LiabilitySteps.late(life, anyTime).alleged();
        String petition = steps.petition();
        life.on("2026-04-02");
        life.fire(petition, "BoundaryEvent_ExamineFindingOverdue");
        steps.established();
        var found = records.text(petition, FIRST);
        life.on("2026-04-20");
        life.fire(petition, "BoundaryEvent_ContestLapsed");
        steps.archived("2026-04-20", "2026-05-27");

        assertThat(records.matter(petition, FIRST).stage()).isEqualTo(LiabilityStage.UNCONTESTED);
        assertThat(records.text(petition, FIRST)).isEqualTo(found);
        assertThat(titles(petition)).contains("逾期没有对责任事实认定提出异议");
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty() == Duty.LIABILITY_CONTEST)
                .extracting(Face::state)
                .containsExactly(Face.State.LAPSED);
    }

    @Story(
            number = 129,
            title = "责任事实：单位提出异议成立，没有参与的负责人审核后撤销认定",
            about = "住建局收到告知书后提出异议：期限内已经当面告知并由信访人签收，只是登记晚了。提出、审查认定的人员不得审核，由另一名副局长核对签收回执后撤销认定；原认定、异议和审核结论都保留在案卷中。",
            ending = Ending.OPINION)
    void isWithdrawnWhereTheOrganIsRight() {
        var steps = LiabilitySteps.late(life, anyTime).alleged().established().contested();
        String petition = steps.petition();
        String own = life.refused(petition, BUREAU_HEAD, DECIDE, Map.of("decision", "UPHELD", "reason", "认定无误。"));
        life.on("2026-03-20");
        steps.decided(Map.of("decision", "WITHDRAWN", "reason", "签收回执的日期是三月十六日，在期限以内，认定与事实不符。"));
        steps.archived("2026-03-20", "2026-04-24");

        assertThat(own).contains("不得审核");
        assertThat(records.matter(petition, FIRST).stage()).isEqualTo(LiabilityStage.WITHDRAWN);
        assertThat(titles(petition)).containsSubsequence("提出责任事实认定", "认定责任事实", "告知责任事实认定", "对责任事实认定提出异议", "审核责任事实异议");
        assertThat(told(petition)).hasSize(2);
        assertThat(evidence.offered(petition)).doesNotContainKeys("FINDING " + FIRST);
    }

    @Story(
            number = 130,
            title = "责任事实：区信访局自身分办超期，由市信访局认定；异议审核超期提醒，变更认定",
            about =
                    "市信访局转送区信访局的来信，区信访局超过期限才答复。信访部门自身的责任由上一级信访部门认定：市信访局督查专员提出，局长审查认定；区信访局提出异议，要求上一级信访部门审核，因省信访局没有接入系统，要求不予受理；区信访局重新提出，由市信访局没有参与的副局长审核，超期受到提醒后变更认定的事实。",
            ending = Ending.ANSWERED)
    void findsABureausOwnFailureFromAbove() {
        String petition = life.registered(Letter.aLetter().about("咨询异地就医报销手续", "在东湖区参保，不清楚报销手续。", "请告知报销手续"));
        life.done(petition, REGISTRAR, Steps.SORT, Sorted.to("LOWER_BUREAU", DISTRICT_BUREAU, "参保地在东湖区，按属地原则转送。"));
        life.on("2026-03-18");
        life.done(petition, DISTRICT_REGISTRAR, Steps.SORT, Sorted.as("ANSWER", "属于咨询，可以当即答复。"));
        life.done(
                petition,
                DISTRICT_REGISTRAR,
                Sorted.ANSWER,
                Sorted.answer("PHONE", "2026-03-18", "已告知异地就医备案和报销的材料、窗口和时限。"));
        life.done(petition, REGISTRAR, Steps.ARCHIVE, Sorted.archive("电话答复记录"));
        anyTime.done(
                petition,
                SUPERVISOR,
                "liability",
                Map.of("fact", "BUREAU_NOT_PASSED_ON LATE SORT " + DISTRICT_BUREAU + "  2026-03-02"));
        life.done(petition, BUREAU_HEAD, EXAMINE, FOUND);
        String above = life.refused(petition, DISTRICT_BUREAU_HEAD, CONTEST, with(OBJECTION, "above", true));
        life.done(petition, DISTRICT_BUREAU_HEAD, CONTEST, OBJECTION);
        life.on("2026-04-02");
        life.fire(petition, "BoundaryEvent_DecideContestOverdue");
        life.done(
                petition,
                SECOND_HEAD,
                DECIDE,
                Map.of("decision", "CHANGED", "facts", "超过分办期限一日答复，此前已经电话联系信访人。", "reason", "采纳部分异议。"));

        assertThat(above).contains("可以审核的上一级信访部门");
        assertThat(records.matter(petition, FIRST).stage()).isEqualTo(LiabilityStage.CHANGED);
        assertThat(records.text(petition, FIRST).ground()).isEqualTo(LiabilityGround.BUREAU_NOT_PASSED_ON);
        assertThat(records.decided(petition, FIRST).orElseThrow().act().decision())
                .isEqualTo(Decision.CHANGED);
        assertThat(records.examined(petition, FIRST).orElseThrow().act().text().facts())
                .isEqualTo(FOUND.get("facts"));
        assertThat(ledger.of(petition)).noneMatch(face -> face.doneOn() == null);
    }

    private List<String> titles(String petition) {
        return acts.of(petition).stream().map(Acts.Entry::title).toList();
    }

    private List<Issued> told(String petition) {
        return letters.of(petition).stream()
                .filter(letter -> letter.kind() == Kind.LIABILITY_FINDING)
                .toList();
    }
}
