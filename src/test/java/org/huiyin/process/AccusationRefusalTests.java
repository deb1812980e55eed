package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.process.RouteForms.ACCUSATION;
import static org.huiyin.process.RouteForms.ANSWER_ACCUSER;
import static org.huiyin.process.RouteForms.APPROVED;
import static org.huiyin.process.RouteForms.APPROVE_FINDINGS;
import static org.huiyin.process.RouteForms.NOTIFY;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.PERSONNEL;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.List;
import java.util.Map;
import org.huiyin.handling.Route;
import org.huiyin.notices.Notices;
import org.huiyin.registry.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nothing of an accusation goes to the accused, and what the law asks for on cadres is not left out (art. 30). */
@InTheCity
class AccusationRefusalTests {

    @Autowired
    private Life life;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Notices notices;

    @Test
    void refusesToHandItToTheAccusedOrgan() {
        String petition = chosen(accusing(TestCity.SCHOOLS));

        String refusal = life.refused(
                petition, HANDLER, ACCUSATION, Steps.with(RouteForms.found("TRANSFERRED"), "transferredTo", "江洲市教育局"));

        assertThat(refusal).contains("“江洲市教育局”是被检举控告的单位", "第三十条第三款");
    }

    @Test
    void refusesToHandItToNobody() {
        String petition = chosen(accusing());

        String refusal = life.refused(petition, HANDLER, ACCUSATION, RouteForms.found("TRANSFERRED"));

        assertThat(refusal).contains("请填写“移送的机关”");
    }

    @Test
    void keepsTheAccusedOfficerOfTheOrganFromSeeingIt() {
        String petition = chosen(accusing().accusing(TestCity.SECOND_HANDLER));

        assertThatThrownBy(() -> life.opening(petition, TestCity.SECOND_HANDLER, ACCUSATION))
                .isInstanceOf(Exception.class);
        assertThat(life.opening(petition, HANDLER, ACCUSATION)).containsKey("show_accused");
    }

    @Test
    void refusesCadresWithoutSayingWho() {
        String petition = chosen(accusing());

        String refusal =
                life.refused(petition, HANDLER, ACCUSATION, Steps.with(RouteForms.found("PARTLY"), "cadres", true));

        assertThat(refusal).contains("请填写“反映的干部问题”");
    }

    @Test
    void refusesThatWhoeverHandledItApproves() {
        String petition = chosen(accusing());
        life.done(petition, LEADER, ACCUSATION, RouteForms.found("UNSUBSTANTIATED"));

        String refusal = life.refused(petition, LEADER, APPROVE_FINDINGS, APPROVED);

        assertThat(refusal).contains("起草人不能审批");
    }

    @Test
    void opensTheFindingsAgainWithTheReasonForTheirReturn() {
        String petition = chosen(accusing());
        life.done(petition, HANDLER, ACCUSATION, RouteForms.foundCadres(true));

        life.done(petition, LEADER, APPROVE_FINDINGS, RouteForms.returned("没有核对账册。"));

        assertThat(life.opening(petition, HANDLER, ACCUSATION))
                .containsEntry("show_return", "没有核对账册。")
                .containsAllEntriesOf(RouteForms.foundCadres(true));
    }

    @ParameterizedTest
    @CsvSource({
        "secretaryOn, '', 请填写“向党委主要负责同志报送日期”",
        "leaderOn, '', 请填写“向分管组织（人事）工作的负责同志报送日期”",
        "secretaryOn, 2026-03-01, 不能早于处理情况审定日期 2026-03-02",
        "leaderOn, 2026-03-03, 不能晚于今天 2026-03-02",
        "notifiedOn, 2026-03-03, “通报日期”不能晚于今天 2026-03-02",
        "department, OTHER, 并填写“部门全称”",
        "department, jsjy, 请选择列出的组织（人事）部门"
    })
    void refusesReportsOnGraveMatters(String field, String value, String sentence) {
        String petition = cadresConcerned(true);
        var report = Steps.with(
                Steps.with(RouteForms.notified("2026-03-02"), "secretaryOn", "2026-03-02"), "leaderOn", "2026-03-02");

        String refusal = life.refused(petition, REGISTRAR, NOTIFY, Steps.with(report, field, value));

        assertThat(refusal).contains(sentence);
    }

    @Test
    void tellsNeitherSecretaryNorLeaderOfWhatIsNotGrave() {
        String petition = cadresConcerned(false);

        life.done(petition, REGISTRAR, NOTIFY, RouteForms.notified("2026-03-02"));

        assertThat(life.open(petition, ANSWER_ACCUSER).getTenantId()).isEqualTo("jszj.handler");
    }

    @Test
    void leavesTheAccusedOutOfTheDepartmentsThatMayBeTold() {
        String petition = chosen(accusing(PERSONNEL));
        life.done(petition, HANDLER, ACCUSATION, RouteForms.foundCadres(false));
        life.done(petition, LEADER, APPROVE_FINDINGS, APPROVED);

        Object departments = life.opening(petition, REGISTRAR, NOTIFY).get("show_departments");
        String refusal = life.refused(
                petition,
                REGISTRAR,
                NOTIFY,
                Steps.with(
                        Steps.with(RouteForms.notified("2026-03-02"), "department", "OTHER"),
                        "departmentName",
                        "江洲市委组织部"));

        assertThat(departments).isEqualTo(List.of(Map.of("value", "OTHER", "label", "其他组织（人事）部门")));
        assertThat(refusal).contains("“江洲市委组织部”是被检举控告的单位");
    }

    @Test
    void showsTheBureauNothingOfTheAccuserWhenItTellsTheDepartment() {
        String petition = cadresConcerned(true);

        var opening = life.opening(petition, REGISTRAR, NOTIFY);

        assertThat(opening).doesNotContainKeys("show_name", "show_address", "show_contact");
        assertThat(opening.values())
                .noneSatisfy(value -> assertThat(value).asString().contains("王"));
    }

    @Test
    void saysOnceThatTheAccusationWaitsTooLong() {
        String petition = chosen(accusing());

        life.on("2026-05-07");
        life.fire(petition, "BoundaryEvent_AccusationOverdue");

        assertThat(notices.about(petition))
                .allSatisfy(notice -> assertThat(notice.text()).contains("第三十条"))
                .extracting(Notices.Notice::post)
                .containsExactlyInAnyOrder("jszj.handler", "jszj.leader");
    }

    private static Letter accusing(String... organs) {
        return Letter.aLetter().of(Purpose.ACCUSATION).against(organs);
    }

    private String chosen(Letter letter) {
        return new Entrance(house).at(Route.ACCUSATION, letter);
    }

    private String cadresConcerned(boolean grave) {
        String petition = chosen(accusing());
        life.done(petition, HANDLER, ACCUSATION, RouteForms.foundCadres(grave));
        life.done(petition, LEADER, APPROVE_FINDINGS, APPROVED);
        return petition;
    }
}
