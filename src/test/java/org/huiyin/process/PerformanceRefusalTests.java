package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.RouteForms.APPROVED;
import static org.huiyin.process.RouteForms.APPROVE_ANSWER;
import static org.huiyin.process.RouteForms.DRAFT_ANSWER;
import static org.huiyin.process.RouteForms.PERFORM;
import static org.huiyin.process.RouteForms.SERVE_ANSWER;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.LEADER;

import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Route;
import org.huiyin.notices.Notices;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What must not be answered on the performance of a duty is refused with a sentence, and the task stays. */
@InTheCity
class PerformanceRefusalTests {

    @Autowired
    private Life life;

    @Autowired
    private Desk desk;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Notices notices;

    @ParameterizedTest
    @CsvSource({"2026-03-01, “履行日期”不能早于收到日期 2026-03-02", "2026-03-03, “履行日期”不能晚于今天 2026-03-02", "'', 请填写“履行日期”"})
    void refusesDaysOfPerformance(String day, String sentence) {
        String petition = chosen(Letter.aLetter());

        String refusal = life.refused(petition, HANDLER, PERFORM, RouteForms.performed(day));

        assertThat(refusal).contains(sentence);
    }

    @Test
    void needsNoDayWhereNothingIsOwed() {
        String petition = chosen(Letter.aLetter());

        life.done(petition, HANDLER, PERFORM, Map.of("manner", "DECLINED", "measures", "不属于查处范围。", "basis", "三定方案。"));

        assertThat(life.opening(petition, HANDLER, DRAFT_ANSWER)).containsEntry("show_manner", "不属于应当履行的情形，予以答复");
    }

    @Test
    void refusesAnAnswerThatLeavesOutARequest() {
        String petition = performed(Letter.aLetter());

        String refusal =
                life.refused(petition, HANDLER, DRAFT_ANSWER, Steps.with(RouteForms.answer(), "answers", "1. 已责令修复。"));

        assertThat(refusal).contains("缺第 2 项");
    }

    @Test
    void namesTheGovernmentAboveForReconsiderationAndSaysItsRemedy() {
        String petition = performed(Letter.aLetter());

        var opening = life.opening(petition, HANDLER, DRAFT_ANSWER);

        assertThat(opening).containsEntry("reconsiderationOrgan", "江洲市人民政府");
        assertThat(opening.get("show_remedy")).asString().contains("应当先", "向江洲市人民政府申请行政复议");
    }

    @Test
    void refusesThatWhoeverDraftedApproves() {
        String petition = performed(Letter.aLetter());
        life.done(petition, LEADER, DRAFT_ANSWER, RouteForms.answer());

        String refusal = life.refused(petition, LEADER, APPROVE_ANSWER, APPROVED);

        assertThat(refusal).contains("起草人不能审批自己起草的履职答复");
    }

    @Test
    void showsTheDrafterWhyTheAnswerCameBackAndLetsTheClockRun() {
        String petition = drafted(Letter.aLetter());

        String withoutReason = life.refused(petition, LEADER, APPROVE_ANSWER, Map.of("decision", "RETURN"));
        life.done(petition, LEADER, APPROVE_ANSWER, RouteForms.returned("第二项没有期限。"));

        assertThat(withoutReason).contains("请填写“退回理由”");
        assertThat(life.opening(petition, HANDLER, DRAFT_ANSWER))
                .containsEntry("show_return", "第二项没有期限。")
                .containsAllEntriesOf(RouteForms.answer());
        assertThat(clock(petition).doneOn()).isNull();
    }

    @Test
    void fulfilsTheTwoMonthsOnTheDayOfServiceAndNotByTheLeadersApproval() {
        String petition = drafted(Letter.aLetter());
        life.on("2026-03-30");
        life.done(petition, LEADER, APPROVE_ANSWER, APPROVED);
        Face approved = clock(petition);
        life.on("2026-04-03");

        life.done(petition, HANDLER, SERVE_ANSWER, RouteForms.served(petition, "POST", "2026-04-01"));

        Face perform = clock(petition);
        assertThat(approved.doneOn()).isNull();
        assertThat(perform.doneOn()).isEqualTo("2026-04-01");
        assertThat(perform.rawLastDay()).isEqualTo("2026-05-02");
    }

    @ParameterizedTest
    @CsvSource({
        "servedOn, 2026-03-01, “送达日期”不能早于审批日期 2026-03-02",
        "servedOn, 2026-03-03, “送达日期”不能晚于今天 2026-03-02",
        "servedOn, '', 请填写“送达日期”",
        "way, PHONE, “方式”只能选择",
        "way, UNCLEAR, 应当答复",
        "recipient, JSXF-2026-999999, 请刷新页面后重新选择"
    })
    void refusesServices(String field, String value, String sentence) {
        String petition = approved(Letter.aLetter());
        var service = RouteForms.served(petition, "POST", "2026-03-02");

        String refusal = life.refused(petition, HANDLER, SERVE_ANSWER, Steps.with(service, field, value));

        assertThat(refusal).contains(sentence);
    }

    @Test
    void endsWithTheGroundWhereNobodyCanBeServed() {
        String petition = approved(Letter.aLetter().unclear());

        life.done(petition, HANDLER, SERVE_ANSWER, RouteForms.unclear(petition));

        assertThat(desk.open(petition, SERVE_ANSWER)).isEmpty();
    }

    @Test
    void saysOnceThatTheDutyIsLate() {
        String petition = chosen(Letter.aLetter());

        life.on("2026-05-07");
        life.fire(petition, "BoundaryEvent_PerformOverdue");

        assertThat(clock(petition).state()).isEqualTo(Face.State.LATE);
        assertThat(notices.about(petition))
                .allSatisfy(notice -> assertThat(notice.text()).contains("履行或者答复", "第三十一条"))
                .extracting(Notices.Notice::post)
                .containsExactlyInAnyOrder("jszj.handler", "jszj.leader");
    }

    private String chosen(Letter letter) {
        return new Entrance(house).at(Route.PERFORM, letter);
    }

    private String performed(Letter letter) {
        String petition = chosen(letter);
        life.done(petition, HANDLER, PERFORM, RouteForms.performed("2026-03-02"));
        return petition;
    }

    private String drafted(Letter letter) {
        String petition = performed(letter);
        life.done(petition, HANDLER, DRAFT_ANSWER, RouteForms.answer());
        return petition;
    }

    private String approved(Letter letter) {
        String petition = drafted(letter);
        life.done(petition, LEADER, APPROVE_ANSWER, APPROVED);
        return petition;
    }

    private Face clock(String petition) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == Duty.PERFORM)
                .findFirst()
                .orElseThrow();
    }
}
