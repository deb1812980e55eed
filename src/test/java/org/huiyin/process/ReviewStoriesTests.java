package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.ReviewSteps.CITY;
import static org.huiyin.process.ReviewSteps.DISTRICT;
import static org.huiyin.process.TestCity.DISTRICT_HOUSING;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Opinions;
import org.huiyin.process.book.Story;
import org.huiyin.review.Finality;
import org.huiyin.review.Rereviewed;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/** Review, re-review, and what follows from them (arts 35, 36). */
@InTheCity
class ReviewStoriesTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime acts;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Finality finality;

    @Autowired
    private Opinions opinions;

    @Story(
            number = 80,
            title = "第三十日请求复查：撤销、重新办理、再复查、听证复核、终结，同一事项再次提出不再受理",
            about = "信访人在收到处理意见书的第三十日请求复查，区政府撤销并责令重新办理；重新作出的意见与原意见对照审核后送达，信访人再次请求复查被维持，又请求市政府复核；"
                    + "复核举行听证，听证期间不计算在复核期限内；复核意见送达并公示后归档，同一事实和理由再次提出的，系统认出并建议不再受理。",
            ending = Ending.OPINION)
    void goesTheWholeWayToTheEnd() {
        var steps = ReviewSteps.served(life, acts).invited();
        String petition = steps.petition();

        life.on("2026-04-01");
        steps.asked(DISTRICT, "review", "2026-04-01");
        life.on("2026-04-02");
        life.fire(petition, "Timer_EvaluationClosed");
        steps.accepted(DISTRICT).decided(DISTRICT, ReviewSteps.revoked("2026-04-30"));
        life.on("2026-04-20");
        redone(petition);
        life.on("2026-05-07");
        life.fire(petition, "Timer_RereviewWindowClosed");
        steps.asked(DISTRICT, "review", "2026-05-06").accepted(DISTRICT).decided(DISTRICT, Map.of());
        life.on("2026-06-01");
        steps.asked(CITY, "rereview", "2026-05-29").accepted(CITY);
        life.done(petition, TestCity.REVIEWER, ReviewSteps.INQUIRE, steps.inquiry(CITY, "HEARING"));
        life.on("2026-06-02");
        life.done(petition, TestCity.REVIEWER, ReviewSteps.NOTIFY, ReviewSteps.hearing("2026-06-16"));
        life.on("2026-06-16");
        life.done(petition, TestCity.REVIEWER, ReviewSteps.HOLD, held());
        steps.decided(CITY, Map.of());
        life.done(petition, TestCity.REVIEWER, ReviewSteps.PUBLISH, published(petition));
        life.done(petition, TestCity.DISTRICT_REGISTRAR, Steps.ARCHIVE, Map.of("complete", true, "paper", "复核意见书"));
        String again = refusedForGood(petition);

        assertThat(life.isOver(petition)).isTrue();
        assertThat(life.ending(again)).isEqualTo(Ending.REFUSED_FOR_GOOD);
        assertThat(opinions.inForce(new Matter(petition, DISTRICT_HOUSING)).edition())
                .isEqualTo(1);
        assertThat(clock(petition, Duty.REREVIEW).lastDay()).hasToString("2026-07-16");
        assertThat(clock(petition, Duty.REREVIEW).state()).isEqualTo(Face.State.DONE);
    }

    private void redone(String petition) {
        life.refused(petition, TestCity.DISTRICT_HANDLER, ReviewSteps.REDRAFT, same());
        life.done(petition, TestCity.DISTRICT_HANDLER, ReviewSteps.REDRAFT, ReviewSteps.redraft());
        life.done(
                petition,
                TestCity.DISTRICT_LEGAL,
                ReviewSteps.COMPARE,
                Map.of("decision", "RETURN", "reason", "写明账目公开的日期。"));
        ReviewSteps.redrafted(life, petition, "补充认定账目公开情况，由不予支持改为解释说明并督促维修。");
        ReviewSteps.redraftApprovedAndServed(life, petition);
    }

    /** The opinion that was revoked, word for word. */
    static Map<String, Object> same() {
        return OpinionForms.with(OpinionForms.rejecting(), Map.of("investigators", "施承办、孔登记", "inquiry", "没有新的情况。"));
    }

    static Map<String, Object> held() {
        return Map.of(
                "outcome", "HELD",
                "on", "2026-06-16",
                "record", "信访人陈述电梯停运影响出行；承办人说明维修须由业主表决；听证员评议。",
                "conclusion", "多数听证员认为处理意见适当。");
    }

    private Map<String, Object> published(String petition) {
        var proposed = life.opening(petition, TestCity.REVIEWER, ReviewSteps.PUBLISH);
        return Map.of(
                "publish",
                true,
                "requests",
                proposed.get("requests"),
                "text",
                proposed.get("text"),
                "place",
                "市信访局网站",
                "days",
                "2026-06-17 至 2026-06-24",
                "confirmed",
                true);
    }

    /** The same again: proposed and decided, citing the re-review opinion. */
    private String refusedForGood(String petition) {
        life.on("2026-07-01");
        String again = life.registered(Letter.aLetter().repeating(petition));
        var opening = life.opening(again, TestCity.REGISTRAR, Steps.SORT);
        Rereviewed known = finality.of(petition).orElseThrow();
        assertThat(opening)
                .containsEntry("direction", "REFUSE")
                .containsEntry("ground", "36.3")
                .containsEntry("reviewPaper", known.number())
                .containsEntry("reviewOn", known.on().toString());
        var decision = new HashMap<String, Object>(Map.of(
                "direction", "REFUSE", "lane", opening.get("lane"), "reasons", "同一事实和理由，已经复核终结。", "ground", "36.3"));
        decision.put("earlier", petition);
        decision.put("reviewPaper", "江洲市人民政府〔2026〕99号");
        decision.put("reviewOn", known.on().toString());
        assertThat(life.refused(again, TestCity.REGISTRAR, Steps.SORT, decision))
                .contains(known.number());
        decision.put("reviewPaper", known.number());
        life.done(again, TestCity.REGISTRAR, Steps.SORT, decision);
        life.done(
                again,
                TestCity.REGISTRAR,
                "UserTask_AnswerPetitioner",
                Map.of(
                        "way",
                        "LETTER",
                        "toldOn",
                        "2026-07-01",
                        "text",
                        "该事项已经" + known.number() + "（" + known.on() + "）复核，同一事实和理由不再受理。"));
        life.done(again, TestCity.REGISTRAR, Steps.ARCHIVE, Map.of("complete", true, "paper", "不再受理告知书"));
        return again;
    }

    @Story(
            number = 81,
            title = "向上一级主管部门请求复查：补正材料、退回修改、变更为予以支持并执行",
            about = "信访人在区政府和市住房和城乡建设局之间选择后者复查。申请材料不齐，通知补正和听证期间复查期限照常计算；复查变更为予以支持，责任单位执行；复核申请期限届满后了结。",
            ending = Ending.OPINION)
    void changesTheOpinionAndHasItCarriedOut() {
        var steps = ReviewSteps.served(life, acts).invited();
        String petition = steps.petition();
        var department = ReviewSteps.CITY_DEPARTMENT;

        life.on("2026-03-10");
        acts.done(
                petition,
                department.reviewer(),
                "review",
                Steps.with(steps.request(department, "review", "2026-03-09"), "identity", false));
        life.refused(petition, department.reviewer(), ReviewSteps.CHECK, ReviewSteps.ACCEPTED);
        life.done(
                petition,
                department.reviewer(),
                ReviewSteps.CHECK,
                Map.of("verdict", "CORRECTION", "reasons", "缺身份证明。", "missing", "身份证明", "correctBy", "2026-03-20"));
        life.on("2026-03-16");
        life.done(
                petition,
                department.reviewer(),
                ReviewSteps.AWAIT,
                Map.of("result", "CORRECTED", "on", "2026-03-16", "identity", true));
        steps.accepted(department);
        life.done(petition, department.reviewer(), ReviewSteps.INQUIRE, steps.inquiry(department, "CONTINUE"));
        life.done(petition, department.reviewer(), ReviewSteps.INQUIRE, Map.of("next", "HEARING"));
        life.done(petition, department.reviewer(), ReviewSteps.NOTIFY, departmentHearing());
        life.on("2026-03-26");
        life.done(
                petition,
                department.reviewer(),
                ReviewSteps.HOLD,
                Map.of("outcome", "WAIVED", "on", "2026-03-26", "record", "信访人书面放弃听证。"));
        steps.inquired(department).drafted(department, changed());
        life.done(
                petition, department.head(), ReviewSteps.APPROVE, Map.of("decision", "RETURN", "reason", "写明执行的具体内容。"));
        steps.drafted(department, changed()).approved(department);
        life.on("2026-03-27");
        steps.resultServed(department);
        life.done(
                petition,
                TestCity.DISTRICT_HANDLER,
                Steps.EXECUTE,
                Map.of("state", "DONE", "executedOn", "2026-03-27", "text", "电梯已修复。"));
        life.on("2026-04-28");
        life.fire(petition, "Timer_EvaluationClosed");
        life.fire(petition, "Timer_RereviewWindowClosed");
        life.done(petition, TestCity.DISTRICT_REGISTRAR, Steps.ARCHIVE, Map.of("complete", true, "paper", "复查意见书"));

        assertThat(life.isOver(petition)).isTrue();
        assertThat(clock(petition, Duty.REVIEW).started()).hasToString("2026-03-10");
        assertThat(clock(petition, Duty.REVIEW).lastDay()).hasToString("2026-04-09");
        assertThat(clock(petition, Duty.EXECUTE).state()).isEqualTo(Face.State.DONE);
    }

    private static Map<String, Object> departmentHearing() {
        return OpinionForms.with(
                ReviewSteps.hearing("2026-03-26"),
                Map.of("chair", TestCity.CHIEF, "recorder", TestCity.HOUSING_REGISTRAR, "place", "市住建局会议室"));
    }

    private static Map<String, Object> changed() {
        return Map.of(
                "decision",
                "CHANGED",
                "conclusion",
                "SUPPORT",
                "executeBy",
                "2026-04-10",
                "opinion",
                "变更为予以支持，督促修复电梯。");
    }

    @Story(
            number = 82,
            title = "迟四日请求复查没有正当理由不予受理；未经复查直接请求复核也不予受理",
            about = "申请期限届满后第四日信访人请求复查，复查机关写明迟几日，不予受理；信访人又直接向市政府请求复核，因未经复查不予受理。均书面送达，信访事项照常归档。",
            ending = Ending.OPINION)
    void refusesWhatIsLateAndWhatSkipsTheReview() {
        var steps = ReviewSteps.served(life, acts).invited();
        String petition = steps.petition();

        life.on("2026-04-02");
        life.fire(petition, "Timer_ReviewWindowClosed");
        life.fire(petition, "Timer_EvaluationClosed");
        life.on("2026-04-07");
        steps.asked(DISTRICT, "review", "2026-04-05");
        String late = life.refused(petition, DISTRICT.reviewer(), ReviewSteps.CHECK, ReviewSteps.ACCEPTED);
        life.done(
                petition,
                DISTRICT.reviewer(),
                ReviewSteps.CHECK,
                Map.of("verdict", "REFUSED", "ground", "LATE", "reasons", "没有说明正当理由。"));
        steps.resultServed(DISTRICT);
        steps.asked(CITY, "rereview", "2026-04-07");
        String open = life.refused(
                petition, TestCity.DISTRICT_REGISTRAR, Steps.ARCHIVE, Map.of("complete", true, "paper", "处理意见书"));
        life.done(
                petition,
                CITY.reviewer(),
                ReviewSteps.CHECK,
                Map.of("verdict", "REFUSED", "ground", "SKIPPING", "reasons", "应当先请求复查。"));
        steps.resultServed(CITY);
        life.done(petition, TestCity.DISTRICT_REGISTRAR, Steps.ARCHIVE, Map.of("complete", true, "paper", "处理意见书"));

        assertThat(late).contains("迟 4 日");
        assertThat(open).contains("复核");
        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 83,
            title = "两名信访人先后请求：一人的复查不影响另一人的期限，逾期未补正不予受理，各环节超期提醒",
            about = "联名信访人先后收到处理意见书。一人请求复查后，另一人的申请期限继续；审查、复查超期均提醒；逾期未补正的不予受理，另一人在自己的期限内请求复查，撤销后重新办理又超期、更正。",
            ending = Ending.OPINION)
    void keepsTheWindowOfTheOther() {
        var steps = ReviewSteps.served(life, acts, Letter.aLetter().alsoSignedBy("李四"));
        String petition = steps.petition();
        life.on("2026-03-12");
        life.done(petition, TestCity.DISTRICT_HANDLER, Steps.SERVICE, Steps.service(petition + "/2", "2026-03-12"));
        steps.invited();

        acts.done(
                petition,
                DISTRICT.reviewer(),
                "review",
                Steps.with(steps.request(DISTRICT, "review", "2026-03-12"), "identity", false));
        life.on("2026-03-18");
        life.fire(petition, "BoundaryEvent_ReviewAcceptOverdue");
        life.done(
                petition,
                DISTRICT.reviewer(),
                ReviewSteps.CHECK,
                Map.of("verdict", "CORRECTION", "reasons", "缺身份证明。", "missing", "身份证明", "correctBy", "2026-03-25"));
        life.on("2026-03-26");
        life.done(petition, DISTRICT.reviewer(), ReviewSteps.AWAIT, Map.of("result", "NOT_CORRECTED"));
        steps.resultServed(DISTRICT);
        life.on("2026-04-10");
        String other = acts.offer(petition, DISTRICT.reviewer(), "review").inputs().get(0).choices().keySet().stream()
                .filter(key -> key.startsWith(petition + "/2"))
                .findFirst()
                .orElseThrow();
        acts.done(
                petition,
                DISTRICT.reviewer(),
                "review",
                Steps.with(steps.request(DISTRICT, "review", "2026-04-10"), "subject", other));
        steps.accepted(DISTRICT);
        life.on("2026-05-12");
        life.fire(petition, "Timer_EvaluationClosed");
        life.fire(petition, "BoundaryEvent_ReviewOverdue");
        steps.inquired(DISTRICT)
                .drafted(DISTRICT, ReviewSteps.revoked("2026-05-20"))
                .approved(DISTRICT);
        servedOnBoth(petition);
        life.on("2026-05-21");
        life.fire(petition, "BoundaryEvent_RedoOverdue");
        redoneForBoth(petition);
        life.on("2026-06-23");
        life.fire(petition, "Timer_RereviewWindowClosed");
        life.fire(petition, "Timer_RedoneWindowClosed");
        life.done(petition, TestCity.DISTRICT_REGISTRAR, Steps.ARCHIVE, Map.of("complete", true, "paper", "处理意见书"));

        assertThat(life.isOver(petition)).isTrue();
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty() == Duty.REVIEW)
                .extracting(Face::state)
                .containsExactly(Face.State.DONE, Face.State.DONE_LATE);
    }

    private void servedOnBoth(String petition) {
        life.done(petition, DISTRICT.reviewer(), ReviewSteps.SERVE, Steps.service(petition + "/2", life.today()));
        life.done(petition, DISTRICT.reviewer(), ReviewSteps.SERVE, Steps.service(petition, life.today()));
    }

    private void redoneForBoth(String petition) {
        ReviewSteps.redrafted(life, petition, "补充认定维修方案。");
        life.done(
                petition,
                TestCity.DISTRICT_LEADER,
                ReviewSteps.APPROVE_REDRAFT,
                Map.of("decision", "RETURN", "reason", "依据写全称。"));
        ReviewSteps.redrafted(life, petition, "补充认定维修方案。");
        ReviewSteps.redraftApprovedAndServed(life, petition);
        life.done(petition, TestCity.DISTRICT_HANDLER, Steps.SERVICE, Steps.service(petition + "/2", life.today()));
    }

    @Story(
            number = 84,
            title = "复核举行听证：第一次延期，第二次信访人不到，复核超期；撤销后重新办理时信访人撤回",
            about = "复核期间举行听证，第一次因信访人住院延期，第二次无正当理由不到，视为放弃，听证情况逾期没有登记，系统提醒；复核期限自次日继续计算，仍然超期；复核撤销并责令重新办理，信访人达成和解，终结办理。",
            ending = Ending.AGREEMENT)
    void postponesAndWaivesAHearing() {
        var steps = ReviewSteps.served(life, acts).invited();
        String petition = steps.petition();
        life.on("2026-03-10");
        steps.asked(DISTRICT, "review", "2026-03-10").accepted(DISTRICT).decided(DISTRICT, Map.of());
        life.on("2026-03-16");
        steps.asked(CITY, "rereview", "2026-03-16").accepted(CITY);
        life.done(petition, CITY.reviewer(), ReviewSteps.INQUIRE, steps.inquiry(CITY, "CONTINUE"));
        life.done(petition, CITY.reviewer(), ReviewSteps.INQUIRE, Map.of("next", "HEARING"));
        life.done(petition, CITY.reviewer(), ReviewSteps.NOTIFY, ReviewSteps.hearing("2026-03-27"));
        life.on("2026-03-26");
        life.done(
                petition,
                CITY.reviewer(),
                ReviewSteps.HOLD,
                Map.of("outcome", "POSTPONED", "on", "2026-03-26", "record", "信访人住院，申请延期。"));
        life.done(petition, CITY.reviewer(), ReviewSteps.NOTIFY, ReviewSteps.hearing("2026-04-08"));
        life.on("2026-04-16");
        life.fire(petition, "BoundaryEvent_HearingOverdue");
        life.done(
                petition,
                CITY.reviewer(),
                ReviewSteps.HOLD,
                Map.of("outcome", "WAIVED", "on", "2026-04-08", "record", "信访人无正当理由未到。"));
        life.on("2026-05-20");
        life.fire(petition, "BoundaryEvent_RereviewOverdue");
        steps.inquired(CITY).drafted(CITY, ReviewSteps.revoked("2026-06-20"));
        life.done(petition, CITY.head(), ReviewSteps.APPROVE, Map.of("decision", "RETURN", "reason", "写明重新办理的要求。"));
        steps.drafted(CITY, ReviewSteps.revoked("2026-06-20")).approved(CITY).resultServed(CITY);
        acts.done(petition, TestCity.DISTRICT_REGISTRAR, "agreement", agreement());
        life.done(
                petition,
                TestCity.DISTRICT_REGISTRAR,
                "UserTask_ArchiveEnded",
                Map.of("complete", true, "paper", "和解协议书"));

        assertThat(life.isOver(petition)).isTrue();
        assertThat(clock(petition, Duty.REREVIEW).state()).isEqualTo(Face.State.DONE_LATE);
    }

    private static Map<String, Object> agreement() {
        return Map.of(
                "kind",
                "SETTLEMENT",
                "consent",
                true,
                "parties",
                "翠湖物业",
                "paper",
                "和解协议书一式两份",
                "agreedOn",
                "2026-05-20",
                "terms",
                "物业六月底前修复电梯。",
                "manner",
                "按协议履行，双方签字确认。",
                "performed",
                true);
    }

    private Face clock(String petition, Duty duty) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == duty)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
