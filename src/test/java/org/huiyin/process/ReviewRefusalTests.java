package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What reviewers are told when a step is refused. */
@InTheCity
class ReviewRefusalTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime acts;

    @Autowired
    private Organization organization;

    @Autowired
    private Ledger ledger;

    @Test
    void refusesRequestsThatCannotBe() {
        var steps = ReviewSteps.served(life, acts);
        var request = steps.request(ReviewSteps.DISTRICT, "review", life.today());

        assertThat(refused(steps, Steps.with(request, "organ", TestCity.GOVERNMENT)))
                .contains("请从所列各项中选择");
        assertThat(refused(steps, Steps.with(request, "handedInOn", "2026-03-01")))
                .contains("不能早于原意见书送达日期");
        assertThat(refused(steps, Steps.with(request, "receivedOn", "2026-03-03")))
                .contains("不能晚于今天");
        steps.asked(ReviewSteps.DISTRICT, "review", life.today());
        assertThat(refused(steps, request)).contains("请勿重复登记");
    }

    @Test
    void knowsNoExtension() {
        var steps = ReviewSteps.served(life, acts).asked(ReviewSteps.DISTRICT, "review", life.today());

        assertThat(acts.offered(steps.petition(), TestCity.DISTRICT_REVIEWER)).doesNotContain("extension");
        assertThat(acts.offered(steps.petition(), TestCity.DISTRICT_REVIEWER)).contains("review");
    }

    @Test
    void wantsTwoInvestigatorsWhoHadNoHandInTheOpinion() {
        var steps = ReviewSteps.served(life, acts)
                .asked(ReviewSteps.DISTRICT, "review", life.today())
                .accepted(ReviewSteps.DISTRICT);
        var inquiry = steps.inquiry(ReviewSteps.DISTRICT, "DRAFT");

        assertThat(inquiring(steps, Steps.with(inquiry, "second", TestCity.DISTRICT_REVIEWER)))
                .contains("不少于二人");
        assertThat(inquiring(steps, Steps.with(inquiry, "second", TestCity.DISTRICT_HANDLER)))
                .contains("没有参与作出原意见");
        assertThat(inquiring(steps, Steps.with(inquiry, "findings", ""))).contains("调查情况");
    }

    @Test
    void wantsADecisionWithWhatBelongsToIt() {
        var steps = ReviewSteps.served(life, acts)
                .asked(ReviewSteps.DISTRICT, "review", life.today())
                .accepted(ReviewSteps.DISTRICT)
                .inquired(ReviewSteps.DISTRICT);

        assertThat(drafting(steps, Map.of("decision", "REVOKED"))).contains("重新办理最后一日");
        assertThat(drafting(steps, Map.of("decision", "REVOKED", "redoBy", life.today())))
                .contains("以后");
        assertThat(drafting(steps, Map.of("redoBy", "2026-04-30"))).contains("请留空");
        assertThat(drafting(steps, Map.of("decision", "CHANGED"))).contains("变更后的结论");
        assertThat(drafting(steps, Map.of("executeBy", "2026-04-30"))).contains("才有执行内容");
    }

    @Test
    void knowsWhoSkipsTheReview() {
        var steps = ReviewSteps.served(life, acts).asked(ReviewSteps.CITY, "rereview", life.today());

        assertThat(life.refused(steps.petition(), TestCity.REVIEWER, ReviewSteps.CHECK, ReviewSteps.ACCEPTED))
                .contains("未经复查");
    }

    @Test
    void wantsAReasonForAReturn() {
        var steps = ReviewSteps.served(life, acts)
                .asked(ReviewSteps.CITY_DEPARTMENT, "review", life.today())
                .accepted(ReviewSteps.CITY_DEPARTMENT);
        life.done(
                steps.petition(),
                TestCity.HOUSING_REVIEWER,
                ReviewSteps.INQUIRE,
                steps.inquiry(ReviewSteps.CITY_DEPARTMENT, "DRAFT"));
        steps.drafted(ReviewSteps.CITY_DEPARTMENT, Map.of());

        String withoutReason = life.refused(
                steps.petition(), TestCity.SECOND_LEADER, ReviewSteps.APPROVE, Map.of("decision", "RETURN"));

        assertThat(withoutReason).contains("请填写“退回理由”");
    }

    @Test
    void letsNobodyApproveTheirOwnDraft() {
        var head = new Officer(TestCity.DISTRICT_BUREAU_HEAD, "吕局长");
        var reviewing = new Post(TestCity.DISTRICT_BUREAU, Role.REVIEWER);
        var steps = ReviewSteps.served(life, acts)
                .asked(ReviewSteps.DISTRICT, "review", life.today())
                .accepted(ReviewSteps.DISTRICT)
                .inquired(ReviewSteps.DISTRICT);
        organization.appoint(head, reviewing, LocalDate.parse(life.today()));

        try {
            life.done(steps.petition(), head.id(), ReviewSteps.DRAFT, ReviewSteps.FINDING);
            assertThat(life.refused(steps.petition(), head.id(), ReviewSteps.APPROVE, Map.of("decision", "APPROVE")))
                    .contains("起草人不能审批");
        } finally {
            organization.relieve(head.id(), reviewing, LocalDate.parse(life.today()));
        }
    }

    @Test
    void letsNeitherTheDrafterNorTheExaminerApproveWhatWasDraftedAnew() {
        var leading = new Post(TestCity.DISTRICT_HOUSING, Role.LEADER);
        var drafter = new Officer(TestCity.DISTRICT_HANDLER, "施承办");
        var examiner = new Officer(TestCity.DISTRICT_LEGAL, "鲍审核");
        String petition = ReviewSteps.served(life, acts)
                .asked(ReviewSteps.DISTRICT, "review", life.today())
                .accepted(ReviewSteps.DISTRICT)
                .decided(ReviewSteps.DISTRICT, ReviewSteps.revoked("2026-04-30"))
                .petition();
        ReviewSteps.redrafted(life, petition, "补充认定维修方案。");
        organization.appoint(drafter, leading, LocalDate.parse(life.today()));
        organization.appoint(examiner, leading, LocalDate.parse(life.today()));

        try {
            assertThat(approving(petition, drafter.id())).contains("起草人不能审核、审批自己起草的处理意见");
            assertThat(approving(petition, examiner.id())).contains("已经审核的人员不能再审批同一处理意见");
        } finally {
            organization.relieve(drafter.id(), leading, LocalDate.parse(life.today()));
            organization.relieve(examiner.id(), leading, LocalDate.parse(life.today()));
        }
    }

    private String approving(String petition, String by) {
        return life.refused(petition, by, ReviewSteps.APPROVE_REDRAFT, Map.of("decision", "APPROVE"));
    }

    @Test
    void keepsHearingsToTheirRules() {
        var steps = ReviewSteps.served(life, acts)
                .asked(ReviewSteps.DISTRICT, "review", life.today())
                .accepted(ReviewSteps.DISTRICT);
        life.done(
                steps.petition(),
                TestCity.DISTRICT_REVIEWER,
                ReviewSteps.INQUIRE,
                steps.inquiry(ReviewSteps.DISTRICT, "HEARING"));
        var hearing = Steps.with(
                Steps.with(ReviewSteps.hearing("2026-03-12"), "chair", TestCity.DISTRICT_REGISTRAR),
                "recorder",
                TestCity.DISTRICT_BUREAU_HEAD);

        assertThat(notifying(steps, Steps.with(hearing, "heldOn", "2026-03-11")))
                .contains("最早于 2026-03-12");
        assertThat(notifying(steps, Steps.with(hearing, "chair", TestCity.DISTRICT_REVIEWER)))
                .contains("参加了本件的调查");
        assertThat(notifying(steps, Steps.with(hearing, "recorder", TestCity.DISTRICT_REGISTRAR)))
                .contains("不能兼任");
        assertThat(notifying(steps, Steps.with(hearing, "chair", TestCity.DISTRICT_HANDLER)))
                .contains("没有参与作出原意见");
    }

    /** A hearing cannot be put down as announced on an earlier day, which would stop the clock from then on. */
    @Test
    void stopsTheClockFromTheDayOnWhichTheHearingIsAnnounced() {
        var steps = ReviewSteps.served(life, acts)
                .asked(ReviewSteps.DISTRICT, "review", life.today())
                .accepted(ReviewSteps.DISTRICT)
                .decided(ReviewSteps.DISTRICT, Map.of())
                .asked(ReviewSteps.CITY, "rereview", life.today())
                .accepted(ReviewSteps.CITY);
        String petition = steps.petition();
        life.on("2026-03-31");
        hears(steps);

        String early = life.refused(petition, TestCity.REVIEWER, ReviewSteps.NOTIFY, ReviewSteps.hearing("2026-03-12"));
        life.done(petition, TestCity.REVIEWER, ReviewSteps.NOTIFY, ReviewSteps.hearing("2026-04-10"));
        life.on("2026-04-10");
        life.done(petition, TestCity.REVIEWER, ReviewSteps.HOLD, held("2026-04-10"));
        hears(steps);
        String again = life.refused(petition, TestCity.REVIEWER, ReviewSteps.NOTIFY, ReviewSteps.hearing("2026-04-20"));

        assertThat(early).contains("2026-03-31 通知的，最早于 2026-04-10 举行");
        assertThat(again).contains("请于次日再通知");
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty() == Duty.REREVIEW)
                .extracting(face -> face.rawLastDay().toString())
                .containsExactly("2026-04-12");
    }

    private void hears(ReviewSteps steps) {
        life.done(steps.petition(), TestCity.REVIEWER, ReviewSteps.INQUIRE, Map.of("next", "HEARING"));
    }

    private static Map<String, Object> held(String on) {
        return Map.of("outcome", "HELD", "on", on, "record", "各方陈述。", "conclusion", "意见适当。");
    }

    private String refused(ReviewSteps steps, Map<String, ?> values) {
        return acts.refused(steps.petition(), TestCity.DISTRICT_REVIEWER, "review", values);
    }

    private String inquiring(ReviewSteps steps, Map<String, ?> values) {
        return life.refused(steps.petition(), TestCity.DISTRICT_REVIEWER, ReviewSteps.INQUIRE, values);
    }

    private String drafting(ReviewSteps steps, Map<String, Object> changes) {
        return life.refused(
                steps.petition(),
                TestCity.DISTRICT_REVIEWER,
                ReviewSteps.DRAFT,
                OpinionForms.with(ReviewSteps.FINDING, changes));
    }

    private String notifying(ReviewSteps steps, Map<String, ?> values) {
        return life.refused(steps.petition(), TestCity.DISTRICT_REVIEWER, ReviewSteps.NOTIFY, values);
    }
}
