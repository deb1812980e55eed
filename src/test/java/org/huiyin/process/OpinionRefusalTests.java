package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.OpinionForms.ENDED;
import static org.huiyin.process.OpinionForms.PASS;
import static org.huiyin.process.OpinionForms.step;
import static org.huiyin.process.Steps.with;
import static org.huiyin.process.TestCity.CHIEF;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.LEGAL;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SCHOOLS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.handling.Corrections;
import org.huiyin.handling.Matter;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.routing.Contributions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is refused between investigation and archive, in a sentence, with the task still open. */
@InTheCity
class OpinionRefusalTests {

    private static final LocalDate SINCE = LocalDate.of(2022, 5, 1);

    private final List<Runnable> held = new ArrayList<>();

    private static final String DAY = "2026-03-02";

    @Autowired
    private Life life;

    @Autowired
    private Organization organization;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Corrections corrections;

    @Autowired
    private CurrentOfficer officer;

    @ParameterizedTest
    @CsvSource({
        "on, 2026-03-01, “调查日期”不能早于收到日期",
        "on, 2026-03-03, “调查日期”不能晚于今天",
        "on, '', 请填写“调查日期”",
        "findings, '', 请填写“调查情况”",
        "kind, EXPERTS, 专家的姓名、单位",
        "kind, INQUIRY, 被询问人员的姓名",
        "established, '', 请填写“查明的事实”",
        "kind, DOCUMENTS, 尚未听取信访人陈述"
    })
    void refusesStepsOfTheInvestigation(String field, String value, String sentence) {
        String petition = noticed().petition();

        String refusal = life.refused(petition, HANDLER, Steps.INVESTIGATE, with(Steps.FINDINGS, field, value));

        assertThat(refusal).contains(sentence);
    }

    @Test
    void refusesNeitherAStepNorTheEnd() {
        String petition = noticed().petition();

        String refusal = life.refused(petition, HANDLER, Steps.INVESTIGATE, Map.of());

        assertThat(refusal).contains("请选择“调查方式”");
    }

    @Test
    void countsTwoFailedAttemptsOnOneDayAsOne() {
        String petition = noticed().petition();
        life.done(petition, HANDLER, Steps.INVESTIGATE, step("UNREACHED", DAY, "无人接听。"));
        life.done(petition, HANDLER, Steps.INVESTIGATE, step("UNREACHED", DAY, "仍无人接听。"));

        String refusal = life.refused(petition, HANDLER, Steps.INVESTIGATE, ENDED);

        assertThat(refusal).contains("在不同日期至少联系两次");
    }

    @ParameterizedTest
    @CsvSource({"SUPPORT, 2026-03-01, 不能早于今天", "REJECT, 2026-03-31, 没有执行内容"})
    void refusesDaysForCarryingOut(String outcome, String day, String sentence) {
        String petition = noticed().investigated().petition();

        String refusal = life.refused(
                petition, HANDLER, Steps.DRAFT, with(with(Steps.OPINION, "outcome", outcome), "executeBy", day));

        assertThat(refusal).contains(sentence);
    }

    @Test
    void speaksOfCarryingOutOnlyWhereSomethingIsCarriedOut() {
        String rejected = noticed().investigated().petition();
        String supported = noticed().investigated().petition();

        life.done(rejected, HANDLER, Steps.DRAFT, with(Steps.OPINION, "outcome", "REJECT"));
        life.done(supported, HANDLER, Steps.DRAFT, with(Steps.OPINION, "executeBy", "2026-04-30"));

        assertThat(life.opening(rejected, LEADER, Steps.APPROVE)).containsEntry("show_terms", "");
        assertThat(life.opening(supported, LEADER, Steps.APPROVE)).containsEntry("show_terms", "执行最后一日2026年4月30日");
    }

    @Test
    void waitsForCoOrgansUnlessAReasonIsGiven() {
        String petition = noticed().investigated().petition();
        assertThat(life.opening(petition, HANDLER, Steps.DRAFT)).containsEntry("show_outstanding", "");
        officer.as(HANDLER, () -> contributions.ask(petition, HOUSING, SCHOOLS, LocalDate.of(2026, 3, 20)));

        var opening = life.opening(petition, HANDLER, Steps.DRAFT);
        String refusal = life.refused(petition, HANDLER, Steps.DRAFT, Steps.OPINION);
        life.done(petition, HANDLER, Steps.DRAFT, with(Steps.OPINION, "withoutContributions", "协办内容与诉求无关。"));

        assertThat(opening.get("show_outstanding")).isEqualTo("江洲市教育局");
        assertThat(refusal).contains("协办单位尚未反馈意见");
        assertThat(life.open(petition, Steps.APPROVE)).isNotNull();
    }

    @Test
    void refusesThatWhoeverDraftedChecksOrSigns() {
        hold(HANDLER, Role.LEGAL);
        hold(HANDLER, Role.CHIEF);
        String petition = noticed().investigated().petition();
        life.done(petition, HANDLER, Steps.DRAFT, with(with(Steps.OPINION, "legalCheck", true), "grave", true));

        String checked = life.refused(petition, HANDLER, OpinionForms.LEGALITY, PASS);
        String withoutReason = life.refused(petition, LEGAL, OpinionForms.LEGALITY, Map.of("decision", "RETURN"));
        life.done(petition, LEGAL, OpinionForms.LEGALITY, PASS);
        life.done(petition, LEADER, Steps.APPROVE, OpinionForms.APPROVE);
        String signed = life.refused(petition, HANDLER, OpinionForms.SIGN, PASS);

        assertThat(checked).contains("起草人不能审核");
        assertThat(withoutReason).contains("请填写“退回理由”");
        assertThat(signed).contains("起草人不能审批");
    }

    @Test
    void refusesThatOneOfficerStandsOnBothRungs() {
        hold(LEADER, Role.CHIEF);
        String petition = noticed().investigated().petition();
        life.done(petition, HANDLER, Steps.DRAFT, with(Steps.OPINION, "grave", true));
        life.done(petition, LEADER, Steps.APPROVE, OpinionForms.APPROVE);

        String refusal = life.refused(petition, LEADER, OpinionForms.SIGN, PASS);
        life.done(petition, CHIEF, OpinionForms.SIGN, PASS);

        assertThat(refusal).contains("已经审批的人员不能再签发");
    }

    @ParameterizedTest
    @CsvSource({"servedOn, '', 请填写“送达日期”", "method, UNCLEAR, 应当送达"})
    void refusesServices(String field, String value, String sentence) {
        String petition = noticed().investigated().drafted().approved().petition();

        String refusal =
                life.refused(petition, HANDLER, Steps.SERVICE, with(Steps.service(petition, DAY), field, value));

        assertThat(refusal).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({"JSXF-2026-999999, 不是尚未送达的人员", "'', 请选择“受送达人”"})
    void asksWhoWasServedWhereSeveralAre(String recipient, String sentence) {
        String petition = life.registered(Letter.aLetter().alsoSignedBy("陈大海"));
        new Steps(life, petition).sorted().told(DAY).competent().routed().noticed(DAY);
        new Steps(life, petition).investigated().drafted().approved();

        String refusal = life.refused(petition, HANDLER, Steps.SERVICE, Steps.service(recipient, DAY));

        assertThat(refusal).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "state, NO_LONGER, 应当执行",
        "state, IN_PART, 请在“尚待执行的内容和安排”中写明",
        "executedOn, 2026-03-03, 不能晚于今天",
        "executedOn, 2026-03-01, 不能早于印发日期"
    })
    void refusesRecordsOfExecution(String field, String value, String sentence) {
        String petition = served().petition();

        String refusal = life.refused(
                petition, HANDLER, Steps.EXECUTE, with(OpinionForms.executed("DONE", DAY, "已修复。"), field, value));

        assertThat(refusal).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({"way, UNCLEAR, 应当邀请评价", "way, OUT_OF_SCOPE, 请填写“不属于评价范围的理由”", "invitedOn, 2026-03-03, 不能晚于今天"})
    void refusesInvitations(String field, String value, String sentence) {
        String petition = served().petition();

        String refusal = life.refused(
                petition, REGISTRAR, Steps.INVITE, with(Map.of("way", "PHONE", "invitedOn", DAY), field, value));

        assertThat(refusal).contains(sentence);
    }

    @Test
    void refusesACorrectionOfWhatWasNotServed() {
        String petition = noticed().petition();

        var outcome = officer.as(HANDLER, () -> corrections.begin(new Matter(petition, HOUSING), "有误"));

        assertThat(outcome.refusals()).singleElement().asString().contains("尚未全部送达");
    }

    @Test
    void refusesASecondCorrectionBeforeTheFirstHasEnded() {
        var matter = new Matter(served().petition(), HOUSING);

        var first = officer.as(HANDLER, () -> corrections.begin(matter, "有误"));
        var second = officer.as(HANDLER, () -> corrections.begin(matter, "还有误"));

        assertThat(first.refusals()).isEmpty();
        assertThat(second.refusals()).singleElement().asString().contains("上一次更正还没有结束");
    }

    /** Until the test is over: the city is shared with others. */
    private void hold(String id, Role role) {
        var post = new Post(HOUSING, role);
        organization.appoint(new Officer(id, organization.officerName(id)), post, SINCE);
        held.add(() -> organization.relieve(id, post, SINCE));
    }

    @AfterEach
    void leaveThePosts() {
        held.forEach(Runnable::run);
    }

    private Steps noticed() {
        return new Steps(life, life.registered())
                .sorted()
                .told(DAY)
                .competent()
                .routed()
                .noticed(DAY);
    }

    private Steps served() {
        return noticed().investigated().drafted().approved().served(DAY);
    }
}
