package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.huiyin.process.ReviewSteps.CITY;
import static org.huiyin.process.ReviewSteps.DISTRICT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.process.book.Story;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/** Several ask about the same opinion, and a re-review that overtakes what was ordered before it (arts 35, 36). */
@InTheCity
class JoinedReviewStoriesTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime acts;

    @Autowired
    private Ledger ledger;

    @Story(
            number = 94,
            title = "两名信访人对同一处理意见请求复查、复核：各自审查，一并办理，期限各自计算",
            about = "联名信访人先后向区政府请求复查，每件申请各自审查、各自告知受理，后一件并入先受理的一件一并办理，只作出一份复查意见书；两人又都向市政府请求复核，听证期间两件申请的期限都停止计算。",
            ending = Ending.OPINION)
    void decidesAsOneWhatEachAskedByThemselves() {
        var steps = ReviewSteps.served(life, acts, Letter.aLetter().alsoSignedBy("李四"));
        String petition = steps.petition();
        life.done(petition, TestCity.DISTRICT_HANDLER, Steps.SERVICE, Steps.service(petition + "/2", life.today()));
        steps.invited();

        life.on("2026-03-10");
        steps.asked(DISTRICT, "review", "2026-03-10").accepted(DISTRICT);
        life.on("2026-03-12");
        otherAsks(steps, DISTRICT, "review");
        steps.accepted(DISTRICT).inquired(DISTRICT).drafted(DISTRICT, Map.of()).approved(DISTRICT);
        servedOnBoth(steps, DISTRICT);
        life.on("2026-03-16");
        steps.asked(CITY, "rereview", "2026-03-16").accepted(CITY);
        life.done(petition, CITY.reviewer(), ReviewSteps.INQUIRE, steps.inquiry(CITY, "HEARING"));
        life.done(petition, CITY.reviewer(), ReviewSteps.NOTIFY, ReviewSteps.hearing("2026-03-30"));
        life.on("2026-03-18");
        otherAsks(steps, CITY, "rereview");
        steps.accepted(CITY);
        life.on("2026-03-30");
        life.done(
                petition,
                CITY.reviewer(),
                ReviewSteps.HOLD,
                Map.of("outcome", "WAIVED", "on", "2026-03-30", "record", "信访人无正当理由未到。"));
        steps.inquired(CITY).drafted(CITY, Map.of()).approved(CITY);
        servedOnBoth(steps, CITY);
        life.on("2026-04-02");
        life.fire(petition, "Timer_EvaluationClosed");
        life.done(petition, TestCity.DISTRICT_REGISTRAR, Steps.ARCHIVE, Map.of("complete", true, "paper", "复核意见书"));

        assertThat(life.isOver(petition)).isTrue();
        assertThat(clocks(petition, Duty.REVIEW))
                .extracting(Face::item, Face::started, Face::state)
                .containsExactly(
                        tuple("复查1", LocalDate.of(2026, 3, 10), Face.State.DONE),
                        tuple("复查2", LocalDate.of(2026, 3, 12), Face.State.DONE));
        assertThat(clocks(petition, Duty.REREVIEW))
                .extracting(Face::item, Face::lastDay, Face::state)
                .containsExactly(
                        tuple("复核3", LocalDate.of(2026, 4, 29), Face.State.DONE),
                        tuple("复核4", LocalDate.of(2026, 4, 29), Face.State.DONE));
    }

    private void otherAsks(ReviewSteps steps, ReviewSteps.ReviewOffice office, String kind) {
        String other = acts.offer(steps.petition(), office.reviewer(), kind).inputs().get(0).choices().keySet().stream()
                .filter(key -> key.startsWith(steps.petition() + "/2"))
                .findFirst()
                .orElseThrow();
        acts.done(
                steps.petition(),
                office.reviewer(),
                kind,
                Steps.with(steps.request(office, kind, life.today()), "subject", other));
    }

    private void servedOnBoth(ReviewSteps steps, ReviewSteps.ReviewOffice office) {
        String petition = steps.petition();
        life.done(petition, office.reviewer(), ReviewSteps.SERVE, Steps.service(petition, life.today()));
        life.done(petition, office.reviewer(), ReviewSteps.SERVE, Steps.service(petition + "/2", life.today()));
    }

    @Story(
            number = 95,
            title = "复查撤销后正在重新办理，复核变更原意见：重新办理终止，按复核意见执行",
            about = "区政府复查撤销处理意见并责令重新办理，信访人又请求市政府复核；复核直接变更为予以支持，重新办理随之终止，责任单位按复核意见执行。",
            ending = Ending.OPINION)
    void endsTheRedoThatAReReviewOvertakes() {
        var steps = ReviewSteps.served(life, acts).invited();
        String petition = steps.petition();

        life.on("2026-03-10");
        steps.asked(DISTRICT, "review", "2026-03-10")
                .accepted(DISTRICT)
                .decided(DISTRICT, ReviewSteps.revoked("2026-04-30"));
        life.on("2026-03-16");
        steps.asked(CITY, "rereview", "2026-03-16").accepted(CITY).decided(CITY, changed());
        life.done(
                petition,
                TestCity.DISTRICT_HANDLER,
                Steps.EXECUTE,
                Map.of("state", "DONE", "executedOn", "2026-03-16", "text", "电梯已修复。"));
        life.on("2026-04-02");
        life.fire(petition, "Timer_EvaluationClosed");
        life.done(petition, TestCity.DISTRICT_REGISTRAR, Steps.ARCHIVE, Map.of("complete", true, "paper", "复核意见书"));

        assertThat(life.isOver(petition)).isTrue();
        assertThat(clocks(petition, Duty.REDO)).extracting(Face::state).containsExactly(Face.State.CANCELLED);
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

    private List<Face> clocks(String petition, Duty duty) {
        return ledger.of(petition).stream().filter(face -> face.duty() == duty).toList();
    }
}
