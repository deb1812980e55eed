package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.ReviewSteps.CITY;
import static org.huiyin.process.ReviewSteps.DISTRICT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.process.book.Story;
import org.huiyin.review.ReviewRecords;
import org.huiyin.statute.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/** Reviews outside the installation, hearings in handling, and remedies that end with the petition or meet a correction. */
@InTheCity
class RemedyStoriesTests {

    private static final String DEPARTMENT = "srst";
    private static final String PROVINCE = "szf";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime acts;

    @Autowired
    private Organization organization;

    @Autowired
    private ReviewRecords records;

    @Story(
            number = 85,
            title = "垂直领导单位的意见向省厅复查：外部单位不分派任务，登记送交、催问和结果",
            about = "责任单位实行垂直领导，信访人只能向未接入本系统的省厅请求复查。登记员登记送交、催问和结果；第一件维持，复核申请期限届满归档；"
                    + "第二件又向省政府请求复核，撤销并责令重新办理，最后达成和解；第三件在省厅复查期间达成和解；第四件撤回复查申请后达成和解。",
            ending = Ending.OPINION)
    void followsReviewsOutside() {
        labourIsLedFromTheProvince();
        String upheld = sentOutside();
        life.done(upheld, TestCity.REGISTRAR, ReviewSteps.OUTSIDE, outside("SENT", "机要寄送省厅。"));
        life.on("2026-04-03");
        life.fire(upheld, "BoundaryEvent_OutsideReviewOverdue");
        life.fire(upheld, "Timer_EvaluationClosed");
        life.refused(upheld, TestCity.REGISTRAR, ReviewSteps.OUTSIDE, outside("RESULT", "省厅邮寄意见书。"));
        life.done(upheld, TestCity.REGISTRAR, ReviewSteps.OUTSIDE, result("UPHELD"));
        life.on("2026-05-07");
        life.fire(upheld, "Timer_OutsideWindowClosed");
        life.done(upheld, TestCity.REGISTRAR, Steps.ARCHIVE, Map.of("complete", true, "paper", "省厅复查意见书"));
        life.on("2026-06-01");
        rereviewedOutside();
        endedOutside();
        withdrawnOutside();

        assertThat(life.isOver(upheld)).isTrue();
        assertThat(records.requests(upheld).get(0).inside()).isFalse();
    }

    private void rereviewedOutside() {
        String revoked = sentOutside();
        life.done(revoked, TestCity.REGISTRAR, ReviewSteps.OUTSIDE, result("UPHELD"));
        acts.done(revoked, TestCity.REGISTRAR, "rereview", request(revoked, "rereview", PROVINCE));
        life.done(
                revoked,
                TestCity.REGISTRAR,
                ReviewSteps.OUTSIDE,
                Steps.with(result("REVOKED"), "redoBy", "2026-07-01"));
        settled(revoked);
        assertThat(life.isOver(revoked)).isTrue();
    }

    private void endedOutside() {
        String settled = sentOutside();
        settled(settled);
        assertThat(life.isOver(settled)).isTrue();
    }

    private void withdrawnOutside() {
        String withdrawn = sentOutside();
        acts.done(
                withdrawn,
                TestCity.REGISTRAR,
                "review-withdrawal",
                Map.of("request", "复查1", "withdrawnOn", life.today(), "inWriting", true, "paper", "撤回复查申请书 1 份"));
        settled(withdrawn);
        assertThat(records.closed(withdrawn, "复查1")).isTrue();
        assertThat(life.isOver(withdrawn)).isTrue();
    }

    private void settled(String petition) {
        acts.done(
                petition,
                TestCity.REGISTRAR,
                "agreement",
                Map.of(
                        "kind",
                        "SETTLEMENT",
                        "consent",
                        true,
                        "parties",
                        "用人单位",
                        "paper",
                        "和解协议书一式两份",
                        "agreedOn",
                        life.today(),
                        "terms",
                        "按月补足差额。",
                        "manner",
                        "按协议履行，双方签字确认。",
                        "performed",
                        true));
        life.done(petition, TestCity.REGISTRAR, "UserTask_ArchiveEnded", Map.of("complete", true, "paper", "和解协议书"));
    }

    private void labourIsLedFromTheProvince() {
        var since = LocalDate.of(2022, 5, 1);
        organization.establish(new Organ(PROVINCE, "江右省人民政府", Organ.Kind.GOVERNMENT, null, false, since, null));
        organization.establish(new Organ(DEPARTMENT, "江右省人力资源和社会保障厅", Organ.Kind.ORGAN, PROVINCE, false, since, null));
        organization.establish(organization.organ(TestCity.LABOUR).orElseThrow().under(DEPARTMENT, true));
    }

    /** Served today and sent to the province's department, the only organ above. */
    private String sentOutside() {
        String petition = life.registered(OrganCase.FLATS.letter());
        life.done(
                petition,
                TestCity.REGISTRAR,
                Steps.SORT,
                Steps.with(Steps.SORTING, "responsibleOrgan", TestCity.LABOUR));
        life.done(petition, TestCity.REGISTRAR, Steps.TELL, Map.of("way", "LETTER", "toldOn", life.today()));
        new OrganWalk(life, petition, OrganWalk.LABOUR)
                .own("补贴由其审核。")
                .routed("OPINION", "不属于前五项。")
                .noticed(life.today())
                .investigated(life.today(), OrganCase.FLATS)
                .drafted(OrganCase.FLATS)
                .approved()
                .served(life.today());
        new Steps(life, petition).invited(life.today());
        acts.done(petition, TestCity.REGISTRAR, "review", request(petition, "review", DEPARTMENT));
        return petition;
    }

    private Map<String, Object> request(String petition, String kind, String organ) {
        var values = new HashMap<String, Object>();
        values.put("subject", new ReviewSteps(life, acts, petition).subject(TestCity.REGISTRAR, kind));
        values.put("organ", organ);
        values.put("handedInOn", life.today());
        values.put("receivedOn", life.today());
        values.put("channel", "LETTER");
        values.put("text", "请求按省定标准补发差额。");
        values.put("application", true);
        return values;
    }

    private Map<String, Object> outside(String progress, String remarks) {
        return Map.of("progress", progress, "on", life.today(), "remarks", remarks);
    }

    private Map<String, Object> result(String decision) {
        return OpinionForms.with(
                outside("RESULT", "省里邮寄意见书，回执在卷。"),
                Map.of(
                        "decision",
                        decision,
                        "number",
                        "右人社复查〔2026〕7号",
                        "issuedOn",
                        life.today(),
                        "servedOn",
                        life.today()));
    }

    @Story(
            number = 86,
            title = "办理期间举行听证；两次请求复查、复核都随和解终止",
            about = "责任单位对复杂的信访事项举行听证，由没有参加调查的人员主持，办理期限照常计算。送达后信访人请求复查，其间达成和解，复查随之终止；另一件在复核期间达成和解，复核随之终止。",
            ending = Ending.AGREEMENT)
    void hearsBeforeTheOpinionAndEndsWithASettlement() {
        String petition = life.registered();
        new Steps(life, petition)
                .sorted()
                .told(life.today())
                .competent()
                .routed()
                .noticed(life.today());
        life.refused(petition, TestCity.HANDLER, Steps.INVESTIGATE, Steps.with(Steps.FINDINGS, "hearing", true));
        life.done(petition, TestCity.HANDLER, Steps.INVESTIGATE, Map.of("hearing", true));
        life.done(
                petition,
                TestCity.HANDLER,
                "UserTask_NotifyHearing",
                OpinionForms.with(
                        ReviewSteps.hearing("2026-03-12"),
                        Map.of("chair", TestCity.LEGAL, "recorder", TestCity.HOUSING_REGISTRAR, "place", "住建局会议室")));
        life.on("2026-03-12");
        life.done(
                petition,
                TestCity.HANDLER,
                "UserTask_HoldHearing",
                Map.of("outcome", "HELD", "on", "2026-03-12", "record", "各方陈述、询问、辩论。", "conclusion", "应当督促维修。"));
        new Steps(life, petition).investigated();
        life.done(petition, TestCity.HANDLER, Steps.DRAFT, OpinionForms.rejecting());
        new Steps(life, petition).approved().served(life.today()).invited(life.today());
        new ReviewSteps(life, acts, petition).asked(CITY, "review", life.today());
        settled(petition);
        String rereviewed = ReviewSteps.served(life, acts)
                .asked(DISTRICT, "review", life.today())
                .accepted(DISTRICT)
                .decided(DISTRICT, Map.of())
                .asked(CITY, "rereview", life.today())
                .petition();
        acts.done(
                rereviewed,
                TestCity.DISTRICT_REGISTRAR,
                "agreement",
                Map.of(
                        "kind",
                        "MEDIATION",
                        "consent",
                        true,
                        "parties",
                        "翠湖物业",
                        "paper",
                        "调解协议书一式三份",
                        "agreedOn",
                        life.today(),
                        "terms",
                        "三十日内修复电梯。",
                        "manner",
                        "按协议履行，双方签字确认。",
                        "performed",
                        true));
        life.done(
                rereviewed,
                TestCity.DISTRICT_REGISTRAR,
                "UserTask_ArchiveEnded",
                Map.of("complete", true, "paper", "调解协议书"));

        assertThat(life.isOver(petition)).isTrue();
        assertThat(life.isOver(rereviewed)).isTrue();
    }

    @Story(
            number = 87,
            title = "重新作出的意见又自行更正：更正后重新送达，期限再次起算",
            about = "复查撤销并责令重新办理，重新作出的处理意见书送达后，责任单位发现依据写错，自行更正并重新送达；重新办理随之了结，复查申请期限自更正送达之日再次起算。",
            ending = Ending.OPINION)
    void correctsWhatWasMadeAnew() {
        var steps = ReviewSteps.served(life, acts).invited();
        String petition = steps.petition();
        steps.asked(DISTRICT, "review", life.today())
                .accepted(DISTRICT)
                .decided(DISTRICT, ReviewSteps.revoked("2026-03-20"));
        life.on("2026-03-16");
        ReviewSteps.redrafted(life, petition, "补充认定维修方案。");
        ReviewSteps.redraftApprovedAndServed(life, petition);
        acts.done(petition, TestCity.DISTRICT_HANDLER, "correction", Map.of("error", "依据的条文写错。"));
        life.done(
                petition,
                TestCity.DISTRICT_HANDLER,
                OpinionForms.DRAFT_CORRECTION,
                OpinionForms.correction(OpinionForms.rejecting(), "依据应为第二十四条。"));
        life.done(petition, TestCity.DISTRICT_LEADER, OpinionForms.APPROVE_CORRECTION, Map.of("decision", "APPROVED"));
        life.done(petition, TestCity.DISTRICT_HANDLER, Steps.SERVICE, Steps.service(petition, life.today()));
        life.on("2026-04-16");
        life.fire(petition, "Timer_EvaluationClosed");
        life.fire(petition, "Timer_RereviewWindowClosed");
        life.fire(petition, "Timer_CorrectedWindowClosed");
        life.done(petition, TestCity.DISTRICT_REGISTRAR, Steps.ARCHIVE, Map.of("complete", true, "paper", "处理意见书（更正）"));

        assertThat(life.isOver(petition)).isTrue();
    }
}
