package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.RecommendationSteps.DRAFT;
import static org.huiyin.process.RecommendationSteps.DRAFTER;
import static org.huiyin.process.RecommendationSteps.FEED_BACK;
import static org.huiyin.process.RecommendationSteps.FIRST;
import static org.huiyin.process.RecommendationSteps.JUDGE;
import static org.huiyin.process.RecommendationSteps.OFFICE_FEEDS_BACK;
import static org.huiyin.process.RecommendationSteps.RECORD_FEEDBACK;
import static org.huiyin.process.RecommendationSteps.REPORT;
import static org.huiyin.process.RecommendationSteps.draft;
import static org.huiyin.process.RecommendationSteps.liable;
import static org.huiyin.process.TestCity.GOVERNMENT;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.OFFICE;
import static org.huiyin.process.TestCity.PERSONNEL;

import java.util.List;
import java.util.Map;
import org.huiyin.letters.Issued;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letters;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Ending;
import org.huiyin.supervision.RecommendationRecords;
import org.huiyin.supervision.RecommendationStage;
import org.springframework.beans.factory.annotation.Autowired;

/** The three recommendations (art. 40), from the proposal to what came of them. */
@InTheCity
class RecommendationStoriesTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private RecommendationRecords records;

    @Autowired
    private Letters letters;

    @Autowired
    private Acts acts;

    @Story(
            number = 117,
            title = "改进工作建议：采纳，按期落实后办结",
            about = "督查专员发现承办单位工作拖沓，提出改进工作建议，两人合议、局长审批后印发。住建局反馈采纳并承诺落实日期；没有落实以前不能办结，到期反馈已经落实，核实后办结。",
            ending = Ending.OPINION)
    void followsAnAdoptedRecommendationUntilItIsCarriedOut() {
        var steps = RecommendationSteps.inHand(life, anyTime);
        String petition = steps.petition();
        steps.issued("IMPROVE_WORK", draft(HOUSING));
        life.on("2026-03-10");

        steps.fedBack(Map.of("adoption", "ADOPTED", "text", "照办，已指定专人。", "carryOutBy", "2026-03-31"));
        String early = life.refused(petition, DRAFTER, JUDGE, Map.of("judgement", "CLOSE", "reason", "对方已经采纳。"));
        steps.again("请于三月底以前落实并反馈检查记录。", "2026-03-31");
        life.on("2026-03-30");
        steps.fedBack(Map.of("carrying", "CARRIED_OUT", "text", "每周检查制度已经执行三周，记录随文报送。"));
        steps.judged("CLOSE", "核对检查记录，属实。");
        steps.archived("2026-03-30", "2026-05-06");

        assertThat(early).contains("采纳以后尚未落实的，不能办结");
        assertThat(records.stage(petition, FIRST)).isEqualTo(RecommendationStage.CLOSED);
        assertThat(kinds(petition)).contains(Kind.IMPROVE_WORK);
    }

    @Story(
            number = 118,
            title = "完善政策建议：类案，合议、审批各退回一次，市政府部分采纳",
            about = "两件信访事项反映同一政策缺口，信访局向市政府提出完善政策建议。合议多数不同意、局长又退回一次，研究超期提醒；印发后市政府办公室反馈部分采纳、说明理由并已经落实，办结。",
            ending = Ending.OPINION)
    void restsOnPetitionsOfOneKind() {
        var steps = RecommendationSteps.inHand(life, anyTime);
        String petition = steps.petition();
        String other = RecommendationSteps.inHand(life, anyTime)
                .proposed("COMPLETE_POLICY")
                .petition();
        var draft = Steps.with(draft(GOVERNMENT), "others", other);

        steps.proposed("COMPLETE_POLICY").drafted(draft).rejected();
        steps.drafted(draft).checked().decided("RETURNED", "请写明建议由哪个部门牵头。");
        life.on("2026-03-10");
        life.fire(petition, "BoundaryEvent_RecommendationOverdue");
        steps.drafted(draft).checked().approved();
        life.on("2026-03-20");
        life.done(
                petition,
                OFFICE,
                OFFICE_FEEDS_BACK,
                Map.of(
                        "adoption", "PARTLY",
                        "carrying", "CARRIED_OUT",
                        "text", "维修资金应急使用办法已经印发。",
                        "reason", "财政补贴涉及预算安排，另行研究。"));
        steps.judged("CLOSE", "办法已经公布，未采纳部分理由充分。");
        steps.archived("2026-03-20", "2026-04-27");

        assertThat(acts.of(other)).extracting(Acts.Entry::action).contains("RECOMMENDATION_CITED");
        assertThat(kinds(petition)).contains(Kind.COMPLETE_POLICY);
        assertThat(records.answers(petition, FIRST)).hasSize(1);
    }

    @Story(
            number = 119,
            title = "追究责任建议：不得发给被追究责任的单位，市委组织部书面反馈采纳",
            about = "造成严重后果，信访局提出追究责任建议。发给被追究责任的单位、没有写明严重后果的都不能提交；改发未接入的市委组织部，收到书面反馈后登记，核实后办结。",
            ending = Ending.OPINION)
    void pursuesLiabilityWithWhoeverManagesTheOrgan() {
        var steps = RecommendationSteps.inHand(life, anyTime);
        String petition = steps.petition();
        steps.proposed("PURSUE_LIABILITY");

        String itself = life.refused(petition, DRAFTER, DRAFT, liable(HOUSING));
        String harmless = life.refused(petition, DRAFTER, DRAFT, draft(PERSONNEL));
        steps.drafted(liable(PERSONNEL)).checked().approved();
        life.on("2026-03-25");
        life.done(
                petition,
                DRAFTER,
                RECORD_FEEDBACK,
                Map.of(
                        "adoption", "ADOPTED",
                        "carrying", "CARRIED_OUT",
                        "text", "已对周某、吴某诫勉谈话。",
                        "receivedOn", "2026-03-24",
                        "paper", "江组函〔2026〕8号"));
        steps.judged("CLOSE", "处理决定复印件在卷。");
        steps.archived("2026-03-25", "2026-04-29");

        assertThat(itself).contains("不得向被追究责任的单位提出");
        assertThat(harmless).contains("造成的严重后果");
        assertThat(records.answers(petition, FIRST))
                .singleElement()
                .satisfies(done -> assertThat(done.act().on()).isEqualTo("2026-03-24"));
    }

    @Story(
            number = 120,
            title = "建议石沉大海：超期提醒、催办无果，向市政府报告",
            about = "住建局逾期不反馈，系统提醒并提出督办动议；督查专员催办后决定不再等待。没有反馈的不能办结，审核又超期提醒，最后向市政府报告，不再另行督办。",
            ending = Ending.OPINION)
    void reportsARecommendationThatNobodyAnswers() {
        var steps = RecommendationSteps.inHand(life, anyTime);
        String petition = steps.petition();
        steps.issued("IMPROVE_WORK", draft(HOUSING));
        var early = anyTime.offer(petition, DRAFTER, "recommendation-silence").against();
        life.on("2026-04-08");
        life.fire(petition, "BoundaryEvent_RecommendationFeedbackOverdue");

        anyTime.done(
                petition, DRAFTER, "recommendation-silence", Map.of("recommendation", FIRST, "urged", "三次电话催办，没有结果。"));
        String closing = life.refused(petition, DRAFTER, JUDGE, Map.of("judgement", "CLOSE", "reason", "不再等待。"));
        life.on("2026-04-17");
        life.fire(petition, "BoundaryEvent_FeedbackJudgedOverdue");
        steps.judged("REPORT", "逾期不反馈，催办无果。");
        life.done(
                petition,
                DRAFTER,
                REPORT,
                Map.of("situation", "改进工作建议印发后逾期没有反馈，三次催办无果。", "proposal", "建议责成该局限期反馈并落实。"));
        life.done(
                petition,
                DRAFTER,
                SupervisionSteps.CONFIRM,
                Map.of("decision", "DISMISS", "reason", "已经向市政府报告，不再另行督办。"));
        steps.archived("2026-04-17", "2026-05-22");

        assertThat(early).contains("没有逾期未反馈的建议");
        assertThat(closing).contains("没有收到反馈");
        assertThat(records.reported(petition, FIRST)).isPresent();
        assertThat(kinds(petition)).contains(Kind.RECOMMENDATION_REPORT);
    }

    @Story(
            number = 121,
            title = "两项建议：一项局长决定不提出，一项不采纳但理由充分",
            about = "追究责任建议经合议同意，局长认为尚未造成严重后果，决定不提出。改提改进工作建议，住建局反馈不采纳并说明理由，核实后办结。",
            ending = Ending.OPINION)
    void dropsOneAndTakesAReasonForTheOther() {
        var steps = RecommendationSteps.inHand(life, anyTime);
        String petition = steps.petition();

        steps.proposed("PURSUE_LIABILITY").drafted(liable(PERSONNEL)).checked();
        steps.decided("DROPPED", "电梯停运未造成人员伤亡，尚不构成严重后果。");
        steps.issued("IMPROVE_WORK", draft(HOUSING));
        life.on("2026-03-12");
        String unexplained = life.refused(
                petition, TestCity.HANDLER, FEED_BACK, Map.of("adoption", "NOT_ADOPTED", "text", "维持现行做法。"));
        steps.fedBack(Map.of(
                "adoption", "NOT_ADOPTED",
                "text", "维持现行做法。",
                "reason", "现行制度已经要求三个工作日内到现场核实，严于建议。"));
        steps.judged("CLOSE", "查阅其制度文件，属实。");
        steps.archived("2026-03-12", "2026-04-15");

        assertThat(records.stage(petition, FIRST)).isEqualTo(RecommendationStage.DROPPED);
        assertThat(records.stage(petition, "建议2")).isEqualTo(RecommendationStage.CLOSED);
        assertThat(unexplained).contains("请填写“理由”");
        assertThat(kinds(petition)).contains(Kind.IMPROVE_WORK).doesNotContain(Kind.PURSUE_LIABILITY);
    }

    private List<Kind> kinds(String petition) {
        return letters.of(petition).stream().map(Issued::kind).toList();
    }
}
