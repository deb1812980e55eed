package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.process.Letter.aLetter;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;

import java.util.Map;
import org.huiyin.deadlines.EscalationScan;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.evaluation.ContactFigures;
import org.huiyin.evaluation.ContactFigures.Measure;
import org.huiyin.evaluation.Contacts;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letters;
import org.huiyin.notices.Notices;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How an answer reaches whoever asked, and how they were kept in touch with (art. 35; practice). */
@InTheCity
class ServiceStoriesTests {

    private static final String DAY = "2026-03-02";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Notices notices;

    @Autowired
    private Contacts contacts;

    @Autowired
    private ContactFigures figures;

    @Autowired
    private Acts acts;

    @Autowired
    private Letters letters;

    @Autowired
    private EscalationScan scan;

    @Story(
            number = 103,
            title = "处理意见书迟迟没有送达：系统催办；一人同意电子送达，一人拒收后留置送达",
            about = "处理意见书印发七日后仍有两人没有收到，系统提醒承办人和负责人。一人同意电子送达，一人拒绝签收，由社区工作人员见证留置送达；复查期限自最后送达之日起算。",
            ending = Ending.OPINION)
    void chasesWhatIsNotServed() {
        String petition = issued();

        life.on("2026-03-10");
        life.fire(petition, "BoundaryEvent_ServeOverdue");
        var noConsent = life.refused(petition, HANDLER, Steps.SERVICE, service(petition, "ELECTRONIC", Map.of()));
        life.done(
                petition,
                HANDLER,
                Steps.SERVICE,
                service(petition, "ELECTRONIC", Map.of("consentOn", "2026-03-09", "address", "同登记")));
        life.done(
                petition,
                HANDLER,
                Steps.SERVICE,
                service(petition + "/2", "LEFT_AT_RESIDENCE", Map.of("refusal", "称不同意意见，拒绝签收。", "witness", "柳巷社区张某")));
        new Closing(life, petition).after(new Day(life, "2026-03-10"));

        assertThat(new LetterSheets(letters).of(petition))
                .filteredOn(sheet -> sheet.kind() == Kind.REVIEW_PERIOD)
                .satisfiesExactly(
                        first -> assertThat(first.text())
                                .contains("王小明：", "已于2026年3月10日送达你", "送达方式：电子送达（信访人同意）")
                                .contains("2026年4月9日。", "可以向江洲市人民政府请求复查", "书面申请书、身份证明"),
                        second -> assertThat(second.text())
                                .contains("钱多多：", "已于2026年3月10日送达你", "送达方式：留置送达")
                                .contains("2026年4月9日。", "可以向江洲市人民政府请求复查"));
        assertThat(noConsent).contains("电子送达须经信访人同意", "电子送达地址");
        assertThat(notices.about(petition))
                .filteredOn(notice -> notice.text().contains("送达"))
                .extracting(Notices.Notice::post)
                .contains(HOUSING + ".handler", HOUSING + ".leader");
        assertThat(clock(petition, Duty.SERVE).state()).isEqualTo(Face.State.DONE_LATE);
        assertThat(acts.of(petition).toString()).contains("柳巷社区张某").doesNotContain("同登记");
    }

    @Story(
            number = 104,
            title = "首次联系、每周反馈、三次见面：登记在案，逾期只提醒承办人",
            about = "承办人收到后首次联系信访人，受理、办理中、送达时各见面一次，其间反馈进展；有一周没有反馈，系统只提醒承办人本人，不作为督办事由。",
            ending = Ending.OPINION)
    void keepsInTouch() {
        String petition = life.registered();
        var steps = new Steps(life, petition).sorted().told(DAY).competent();
        life.on("2026-03-04");
        contacted(petition, "FIRST", "PHONE", "2026-03-04");
        steps.routed().noticed("2026-03-04");
        contacted(petition, "MEETING_RECEIPT", "IN_PERSON", "2026-03-04");

        life.on("2026-03-09");
        contacted(petition, "FEEDBACK", "PHONE", "2026-03-09");
        var nextWeek = clock(petition, Duty.PROGRESS).lastDay();
        var notMet = anyTime.refused(
                petition, HANDLER, "contact", contact(petition, "MEETING_HANDLING", "PHONE", "2026-03-09"));
        contacted(petition, "MEETING_HANDLING", "IN_PERSON", "2026-03-09");
        life.on("2026-03-18");
        steps.investigated();
        life.done(petition, HANDLER, Steps.DRAFT, OpinionForms.rejecting());
        steps.approved().served("2026-03-18");
        contacted(petition, "MEETING_SERVICE", "IN_PERSON", "2026-03-18");
        new Closing(life, petition).after(new Day(life, "2026-03-18"));

        var log = contacts.of(petition, HOUSING);
        assertThat(nextWeek).hasToString("2026-03-16");
        assertThat(notMet).contains("见面应当是当面的");
        assertThat(log.first()).hasToString("2026-03-04");
        assertThat(log.inTime()).isTrue();
        assertThat(log.feedbacks()).isEqualTo(1);
        assertThat(log.meetings()).hasSize(3);
    }

    @Test
    void countsWhatAnOrganDid() {
        var before = figures.of(HOUSING, 2026);
        String petition = life.registered();
        new Steps(life, petition).sorted().told(DAY).competent();
        life.on("2026-03-12");

        contacted(petition, "FIRST", "PHONE", "2026-03-12");

        var after = figures.of(HOUSING, 2026);
        assertThat(after.count(Measure.RECEIVED)).isEqualTo(before.count(Measure.RECEIVED) + 1);
        assertThat(after.count(Measure.FIRST_DONE)).isEqualTo(before.count(Measure.FIRST_DONE) + 1);
        assertThat(after.petitions(Measure.FIRST_DUE)).contains(petition);
        assertThat(after.petitions(Measure.FIRST_IN_TIME)).doesNotContain(petition);
        assertThat(figures.of(HOUSING, 2025).petitions(Measure.RECEIVED)).doesNotContain(petition);
    }

    @Test
    void remindsWeeklyAlsoOfAnApplicationUntilItsAnswerIsApproved() {
        String petition = RouteSteps.registered(life, aLetter())
                .sorted("COMPLEX", "属于其职责范围。")
                .told(DAY)
                .competent("部门三定方案。")
                .routed("PERFORM", "申请查处违法行为。")
                .noticed(DAY)
                .petition();
        var weekly = clock(petition, Duty.PROGRESS);

        life.done(petition, HANDLER, RouteForms.PERFORM, RouteForms.performed(DAY));
        life.done(petition, HANDLER, RouteForms.DRAFT_ANSWER, RouteForms.answer());
        life.done(petition, TestCity.LEADER, RouteForms.APPROVE_ANSWER, RouteForms.APPROVED);

        assertThat(weekly.lastDay()).hasToString("2026-03-09");
        assertThat(clock(petition, Duty.PROGRESS).state()).isEqualTo(Face.State.CANCELLED);
    }

    @Test
    void countsTheWeeksThatWereKeptAndThoseThatWereNot() {
        String petition = life.registered();
        var steps = new Steps(life, petition).sorted().told(DAY).competent().routed();
        steps.noticed(DAY);
        life.on("2026-03-09");
        contacted(petition, "FEEDBACK", "PHONE", "2026-03-09");
        life.on("2026-03-25");

        var counted = figures.of(HOUSING, 2026);
        contacted(petition, "FEEDBACK", "PHONE", "2026-03-25");
        var after = figures.of(HOUSING, 2026);

        assertThat(counted.count(Measure.WEEKS_DUE)).isGreaterThanOrEqualTo(2);
        assertThat(after.count(Measure.WEEKS_DUE)).isEqualTo(counted.count(Measure.WEEKS_DUE));
        assertThat(after.count(Measure.WEEKS_IN_TIME)).isEqualTo(counted.count(Measure.WEEKS_IN_TIME));
        assertThat(counted.petitions(Measure.WEEKS_IN_TIME)).contains(petition);
    }

    @Test
    void isNotChasedWhileAPublicNoticeRuns() {
        String petition = issued();
        life.done(petition, HANDLER, Steps.SERVICE, service(petition, "POST", Map.of()));
        var before = clock(petition, Duty.SERVE);
        life.on("2026-03-04");
        life.done(
                petition,
                HANDLER,
                Steps.SERVICE,
                service(petition + "/2", "PUBLIC_NOTICE", Map.of("postedOn", "2026-03-04")));

        life.on("2026-03-20");
        scan.run();
        var during = clock(petition, Duty.SERVE);
        assertThatThrownBy(() -> life.fire(petition, "BoundaryEvent_ServeOverdue"))
                .isInstanceOf(AssertionError.class);
        life.on("2026-04-08");
        life.fire(petition, "BoundaryEvent_ServeOverdue");

        assertThat(before.lastDay()).hasToString("2026-03-09");
        assertThat(during.lastDay()).hasToString("2026-04-07");
        assertThat(during.state()).isNotEqualTo(Face.State.LATE);
        assertThat(clock(petition, Duty.SERVE).state()).isEqualTo(Face.State.LATE);
    }

    @Test
    void isChasedForWhoeverIsLeftWithoutANotice() {
        String petition = issued();

        life.done(petition, HANDLER, Steps.SERVICE, service(petition + "/2", "PUBLIC_NOTICE", Map.of("postedOn", DAY)));
        var waitedFor = clock(petition, Duty.SERVE);
        life.on("2026-03-09");
        life.done(petition, HANDLER, Steps.SERVICE, service(petition, "POST", Map.of()));

        assertThat(waitedFor.lastDay()).hasToString("2026-03-09");
        assertThat(clock(petition, Duty.SERVE).lastDay()).hasToString("2026-04-02");
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT_AT_RESIDENCE, servedOn, 2026-03-02, 须有见证人",
        "PUBLIC_NOTICE, servedOn, 2026-03-02, 请填写“公告日期”",
        "PUBLIC_NOTICE, postedOn, 2026-03-03, 不能晚于今天",
        "ELECTRONIC, consentOn, 2026-03-03, 不能晚于送达日期"
    })
    void refusesServiceWithoutItsProof(String method, String field, String value, String sentence) {
        String petition = issued();

        String refusal =
                life.refused(petition, HANDLER, Steps.SERVICE, service(petition, method, Map.of(field, value)));

        assertThat(refusal).contains(sentence);
    }

    private String issued() {
        String petition = life.registered(aLetter().alsoSignedBy("钱多多"));
        var steps = new Steps(life, petition);
        steps.sorted().told(DAY).competent().routed().noticed(DAY).investigated();
        life.done(petition, HANDLER, Steps.DRAFT, OpinionForms.rejecting());
        steps.approved();
        return petition;
    }

    private Map<String, Object> service(String recipient, String method, Map<String, Object> more) {
        return OpinionForms.with(
                Map.of("recipient", recipient, "method", method, "proof", "送达回证第 12 号。", "servedOn", life.today()),
                more);
    }

    private void contacted(String petition, String kind, String way, String day) {
        anyTime.done(petition, HANDLER, "contact", contact(petition, kind, way, day));
    }

    private static Map<String, Object> contact(String petition, String kind, String way, String day) {
        return Map.of("kind", kind, "contactedOn", day, "way", way, "recipient", petition, "note", "告知办理进展，信访人希望尽快修好。");
    }

    private Face clock(String petition, Duty duty) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == duty)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
