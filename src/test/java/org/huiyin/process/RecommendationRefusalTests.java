package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.process.RecommendationSteps.APPROVE;
import static org.huiyin.process.RecommendationSteps.CHECK;
import static org.huiyin.process.RecommendationSteps.DRAFT;
import static org.huiyin.process.RecommendationSteps.DRAFTER;
import static org.huiyin.process.RecommendationSteps.FEED_BACK;
import static org.huiyin.process.RecommendationSteps.FIRST;
import static org.huiyin.process.RecommendationSteps.JUDGE;
import static org.huiyin.process.RecommendationSteps.OFFICE_FEEDS_BACK;
import static org.huiyin.process.RecommendationSteps.draft;
import static org.huiyin.process.RecommendationSteps.liable;
import static org.huiyin.process.RecommendationSteps.proposal;
import static org.huiyin.process.Steps.with;
import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.DISCIPLINE;
import static org.huiyin.process.TestCity.GOVERNMENT;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.HOUSING_REGISTRAR;
import static org.huiyin.process.TestCity.HOUSING_UNIT;
import static org.huiyin.process.TestCity.OFFICE;
import static org.huiyin.process.TestCity.PERSONNEL;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SCHOOLS_HANDLER;
import static org.huiyin.process.TestCity.SECRETARY;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.access.Wall.Ground;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.worklist.RecommendationSeal;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.supervision.RecommendationAddressees;
import org.huiyin.supervision.RecommendationEvidence;
import org.huiyin.supervision.RecommendationKind;
import org.huiyin.supervision.RecommendationRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What recommendations refuse, in a sentence, with nothing changed; to whom they may go, and who sees them. */
@InTheCity
class RecommendationRefusalTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private RecommendationRecords records;

    @Autowired
    private RecommendationAddressees addressees;

    @Autowired
    private RecommendationEvidence evidence;

    @Autowired
    private Organization organization;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Worklist worklist;

    @Autowired
    private RecommendationSeal seal;

    @Autowired
    private Wall wall;

    @Autowired
    private Notices notices;

    private RecommendationSteps steps;

    @BeforeEach
    void onePetitionInHand() {
        steps = RecommendationSteps.inHand(life, anyTime);
    }

    @Test
    void isProposedByBureausOnlyAndByNoStranger() {
        assertThat(anyTime.offered(steps.petition(), HANDLER)).doesNotContain("recommendation");
        assertThat(anyTime.offered(steps.petition(), HOUSING_REGISTRAR)).doesNotContain("recommendation");
        assertThat(anyTime.offered(steps.petition(), SCHOOLS_HANDLER)).isEmpty();
        assertThat(anyTime.offer(steps.petition(), REGISTRAR, "recommendation").against())
                .isEmpty();
    }

    @Test
    void refusesTheSameTwiceAndOneAboutNobodyOrAboutEverybody() {
        String petition = steps.proposed("IMPROVE_WORK").petition();

        String twice = anyTime.refused(petition, DRAFTER, "recommendation", proposal("IMPROVE_WORK"));
        String nobody = anyTime.refused(
                petition, DRAFTER, "recommendation", Map.of("kind", "PURSUE_LIABILITY", "problem", "拖延。"));
        String policy = anyTime.refused(
                petition, DRAFTER, "recommendation", with(proposal("COMPLETE_POLICY"), "organ", HOUSING));

        assertThat(twice).contains("请勿重复提出");
        assertThat(nobody).contains("请选择有关单位");
        assertThat(policy).contains("不针对某一单位");
        assertThat(records.all(petition)).hasSize(1);
    }

    @Test
    void saysOutOfWhichSupervisionItComes() {
        String petition = SupervisionSteps.breached(life).petition();

        anyTime.done(
                petition,
                DRAFTER,
                "recommendation",
                with(proposal("PURSUE_LIABILITY"), "origin", SupervisionSteps.FIRST));

        assertThat(records.proposed(petition, FIRST).origin()).isEqualTo(SupervisionSteps.FIRST);
        assertThat(life.opening(petition, DRAFTER, DRAFT)).containsEntry("show_origin", SupervisionSteps.FIRST);
    }

    @Test
    void goesForLiabilityToWhoeverManagesTheOrganNeverToItNorToTheAccused() {
        String petition = steps.petition();
        wall.raise(Bar.organ(petition, DISCIPLINE, Ground.ACCUSED));

        var to = addressees.of(petition, BUREAU, RecommendationKind.PURSUE_LIABILITY, HOUSING);

        assertThat(to)
                .containsKeys(GOVERNMENT, PERSONNEL)
                .doesNotContainKeys(HOUSING, HOUSING_UNIT, DISCIPLINE, BUREAU);
        assertThat(addressees.of(petition, BUREAU, RecommendationKind.COMPLETE_POLICY, null))
                .containsOnlyKeys(GOVERNMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "evidence1, '', 没有证据不得提出建议",
        "consequence, '', 造成严重后果的，才提出追究责任的建议",
        "addressee, jszl, 请从所列单位中选择",
        "others, JSXF-2026-999999, 请核对编号"
    })
    void refusesADraftThatCannotStand(String field, String value, String sentence) {
        String petition = steps.proposed("PURSUE_LIABILITY").petition();
        var draft = with(with(liable(PERSONNEL), "evidence2", ""), field, value);

        String refusal = life.refused(petition, DRAFTER, DRAFT, draft);

        assertThat(refusal).contains(sentence);
        assertThat(records.draft(petition, FIRST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "member2, '', 起草人以外至少两名人员",
        "member2, chendengji, 每人登记一次",
        "member2, tongducha, 起草人不参加合议",
        "member2, chuchengban, 不是本单位现任人员",
        "reason2, '', 请填写“理由二”",
        "heldOn, 2026-03-03, “合议日期”应当在起草日期"
    })
    void refusesACommitteeThatIsNone(String field, String value, String sentence) {
        String petition = steps.proposed("IMPROVE_WORK").drafted(draft(HOUSING)).petition();

        String refusal = life.refused(petition, DRAFTER, CHECK, with(steps.views("AGREE", "AGREE"), field, value));

        assertThat(refusal).contains(sentence);
        assertThat(records.checked(petition, FIRST)).isEmpty();
    }

    @Test
    void eachMemberReadsWhatIsSaidToBeTheirView() {
        String petition =
                steps.proposed("IMPROVE_WORK").drafted(draft(HOUSING)).checked().petition();

        assertThat(notices.about(petition))
                .filteredOn(notice -> notice.text().contains("合议意见已经登记：同意"))
                .extracting(Notices.Notice::post)
                .containsExactlyInAnyOrder(REGISTRAR, SECRETARY);
    }

    @Test
    void nobodyApprovesTheirOwnDraftNorReturnsItWithoutAReason() {
        organization.appoint(new Officer(DRAFTER, "童督查"), new Post(BUREAU, Role.LEADER), LocalDate.parse("2026-03-02"));
        String petition =
                steps.proposed("IMPROVE_WORK").drafted(draft(HOUSING)).checked().petition();

        String own = life.refused(petition, DRAFTER, APPROVE, Map.of("decision", "APPROVED"));
        String silent = life.refused(petition, BUREAU_HEAD, APPROVE, Map.of("decision", "DROPPED"));

        assertThat(own).contains("起草人不得审批");
        assertThat(silent).contains("请填写“理由”");
        assertThat(records.decided(petition, FIRST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', 请填写“采纳情况”",
        "PARTLY, '', 2026-04-01, 请填写“理由”",
        "ADOPTED, '', '', 请填写“落实最后一日”",
        "ADOPTED, '', 2026-03-01, 不能早于今天"
    })
    void refusesAnAnswerThatSaysTooLittle(String adoption, String reason, String by, String sentence) {
        String petition = steps.issued("IMPROVE_WORK", draft(HOUSING)).petition();

        String refusal = life.refused(
                petition,
                HANDLER,
                FEED_BACK,
                Map.of("adoption", adoption, "text", "收悉。", "reason", reason, "carryOutBy", by));

        assertThat(refusal).contains(sentence);
        assertThat(records.answers(petition, FIRST)).isEmpty();
    }

    @Test
    void takesNoAnswerFromAStranger() {
        String petition = steps.issued("IMPROVE_WORK", draft(HOUSING)).petition();

        assertThatThrownBy(() -> life.done(
                        petition,
                        SCHOOLS_HANDLER,
                        FEED_BACK,
                        Map.of("adoption", "NOT_ADOPTED", "text", "不采纳。", "reason", "无。")))
                .hasMessageContaining("不属于您的岗位");
        assertThat(records.answers(petition, FIRST)).isEmpty();
    }

    @Test
    void asksAgainOnlyWithADay() {
        String petition = steps.issued("IMPROVE_WORK", draft(HOUSING))
                .fedBack(Map.of("adoption", "ADOPTED", "text", "照办。", "carryOutBy", "2026-04-01"))
                .petition();

        String refusal = life.refused(petition, DRAFTER, JUDGE, Map.of("judgement", "AGAIN", "reason", "请落实。"));

        assertThat(refusal).contains("再次反馈最后一日");
        assertThat(records.judged(petition, FIRST)).isEmpty();
    }

    @Test
    void whoeverOnlyAnswersSeesNeitherThePetitionNorWhoPetitions() {
        String petition = steps.issued("COMPLETE_POLICY", draft(GOVERNMENT)).petition();

        var shown = life.opening(petition, OFFICE, OFFICE_FEEDS_BACK);

        assertThat(shown)
                .containsKey("show_proposal")
                .doesNotContainKeys("show_requests", "show_headline", "show_name");
        assertThat(shown.toString()).doesNotContain("王小明", "小区电梯长期停运");
        assertThat(officer.as(OFFICE, () -> worklist.maySee(petition))).isFalse();
    }

    @Test
    void anOrganDoesNotReadWhatIsRecommendedAboutIt() {
        String petition = steps.issued("PURSUE_LIABILITY", liable(PERSONNEL)).petition();

        assertThat(officer.as(HANDLER, () -> seal.isOpen(petition))).isFalse();
        assertThat(officer.as(DRAFTER, () -> seal.isOpen(petition))).isTrue();
        assertThat(officer.as(BUREAU_HEAD, () -> seal.isOpen(petition))).isTrue();
    }

    @Test
    void offersLateDutiesAndTheFileAsEvidenceAndNothingOfItself() {
        String petition = steps.proposed("IMPROVE_WORK").petition();
        life.on("2026-05-20");

        var offered = evidence.offered(petition);

        assertThat(offered.values()).anyMatch(label -> label.contains("“办结”超期") && label.contains("至今没有完成"));
        assertThat(offered.values()).anyMatch(label -> label.contains("出具受理告知书"));
        assertThat(offered.values()).noneMatch(label -> label.contains("提出建议"));
    }
}
