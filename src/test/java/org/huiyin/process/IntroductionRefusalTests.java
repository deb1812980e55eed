package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.RouteForms.INTRODUCE;
import static org.huiyin.process.RouteForms.OTHER_OUTCOME;
import static org.huiyin.process.TestCity.HANDLER;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.handling.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What cannot be introduced elsewhere or put down as an outcome is refused with a sentence, and the task stays. */
@InTheCity
class IntroductionRefusalTests {

    private static final String DAY = "2026-03-02";

    @Autowired
    private Life life;

    @Autowired
    private ApplicationContext house;

    @Test
    void refusesAProcedureToWhichTheChosenRouteDoesNotLead() {
        String petition = chosen(Letter.aLetter());

        String refusal =
                life.refused(petition, HANDLER, INTRODUCE, RouteForms.introduced(DAY, "RECONSIDERATION", "市政府"));

        assertThat(refusal).contains("与确定的办理途径不一致");
    }

    /** The notice must say where reconsideration is asked for (art. 31, item 4). */
    @Test
    void needsTheOrganOfReconsiderationWhereAnAdministrativeActFollows() {
        String petition = new Entrance(house).at(Route.ADMINISTRATIVE, Letter.aLetter());
        var penalty = RouteForms.introduced(DAY, "PENALTY", "江洲市城市管理局");

        String refusal = life.refused(petition, HANDLER, INTRODUCE, penalty);
        life.done(petition, HANDLER, INTRODUCE, Steps.with(penalty, "reconsiderationOrgan", "江洲市人民政府"));

        assertThat(refusal).contains("请填写“行政复议机关”");
    }

    @ParameterizedTest
    @CsvSource({
        "introducedOn, 2026-03-01, “导入日期”不能早于收到日期 2026-03-02",
        "introducedOn, 2026-03-03, “导入日期”不能晚于今天 2026-03-02",
        "guidanceUntil, 2026-03-01, “最迟提出日期”不能早于导入日期",
        "toldOn, 2026-03-01, “告知日期”不能早于导入日期 2026-03-02",
        "toldOn, 2026-03-03, “告知日期”不能晚于今天 2026-03-02",
        "followUpOn, 2026-03-02, “首次跟踪日期”应当晚于今天 2026-03-02",
        "toldOn, '', 请填写“告知日期”",
        "way, UNCLEAR, 应当书面告知"
    })
    void refusesWhatWasToldAndWhen(String field, String value, String sentence) {
        String petition = chosen(Letter.aLetter());

        String refusal = life.refused(petition, HANDLER, INTRODUCE, Steps.with(toCourt(), field, value));

        assertThat(refusal).contains(sentence);
    }

    @Test
    void needsNoNoticeWhereNameAndAddressAreUnclear() {
        String petition = chosen(Letter.aLetter().unclear());

        life.done(petition, HANDLER, INTRODUCE, Steps.with(toCourt(), "way", "UNCLEAR"));

        assertThat(life.open(petition, OTHER_OUTCOME)).isNotNull();
    }

    @Test
    void refusesToCallItNotStartedBeforeTheLastDayForStarting() {
        String petition = chosen(Letter.aLetter());
        life.done(petition, HANDLER, INTRODUCE, Steps.with(toCourt(), "guidanceUntil", "2026-04-01"));
        life.on("2026-04-01");

        String refusal = life.refused(petition, HANDLER, OTHER_OUTCOME, RouteForms.notStarted("2026-04-01"));
        life.on("2026-04-02");
        life.done(petition, HANDLER, OTHER_OUTCOME, RouteForms.notStarted("2026-04-02"));

        assertThat(refusal).contains("期限 2026-04-01 还没有届满");
    }

    @ParameterizedTest
    @CsvSource({
        "checkedOn, 2026-03-01, “核实日期”不能早于导入日期",
        "checkedOn, 2026-03-21, “核实日期”不能晚于今天",
        "endedOn, 2026-03-01, “结果日期”应当在导入日期 2026-03-02 与核实日期 2026-03-20 之间",
        "endedOn, 2026-03-21, “结果日期”应当在导入日期 2026-03-02 与核实日期 2026-03-20 之间",
        "endedOn, '', 请填写“结果日期”",
        "procedure, '', 请选择“实际经过的程序”",
        "document, '', 请填写“文书名称和文号”",
        "result, PENDING, 请填写“下次跟踪日期”"
    })
    void refusesOutcomes(String field, String value, String sentence) {
        String petition = chosen(Letter.aLetter());
        life.done(petition, HANDLER, INTRODUCE, toCourt());
        life.on("2026-03-20");
        var judged = RouteForms.ended("2026-03-20", "DECIDED", "LAWSUIT", "2026-03-18", "民事判决书");

        String refusal = life.refused(petition, HANDLER, OTHER_OUTCOME, Steps.with(judged, field, value));

        assertThat(refusal).contains(sentence);
    }

    @Test
    void refusesToAskAgainOnADayThatIsOver() {
        String petition = chosen(Letter.aLetter());
        life.done(petition, HANDLER, INTRODUCE, toCourt());
        life.on("2026-03-20");

        String refusal = life.refused(petition, HANDLER, OTHER_OUTCOME, RouteForms.pending("2026-03-20", "2026-03-20"));

        assertThat(refusal).contains("“下次跟踪日期”，并且晚于今天 2026-03-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onward", "onwardReasons"})
    void refusesWhatIsInNoOtherScopeWithoutADecisionAndItsReason(String field) {
        String petition = chosen(Letter.aLetter());
        life.done(petition, HANDLER, INTRODUCE, toCourt());
        life.on("2026-03-20");
        var closed = RouteForms.outOfScope("2026-03-20", "2026-03-18", "RESUMED", "由本单位调查处理。");

        String refusal = life.refused(petition, HANDLER, OTHER_OUTCOME, Steps.with(closed, field, ""));

        assertThat(refusal).contains("请选择“后续办理”", "“后续办理的理由”", "第三十一条第六项");
    }

    @Test
    void passesOverWhatTheFormHides() {
        String petition = chosen(Letter.aLetter());
        life.done(petition, HANDLER, INTRODUCE, toCourt());
        life.on("2026-03-20");
        var pending = new HashMap<>(RouteForms.pending("2026-03-20", "2026-05-20"));
        pending.putAll(Map.of("procedure", "LAWSUIT", "endedOn", "2026-03-19", "document", "判决书"));

        life.done(petition, HANDLER, OTHER_OUTCOME, pending);

        assertThat(life.opening(petition, HANDLER, OTHER_OUTCOME).get("show_earlier"))
                .asString()
                .isEqualTo("2026-03-20　仍在办理，继续跟踪：电话询问，尚未审结。");
    }

    private String chosen(Letter letter) {
        return new Entrance(house).at(Route.LITIGATION, letter);
    }

    private static Map<String, Object> toCourt() {
        return RouteForms.introduced(DAY, "LAWSUIT", "东湖区人民法院");
    }
}
