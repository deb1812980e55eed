package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.Steps.with;
import static org.huiyin.process.TestCity.HANDLER;

import java.util.Map;
import org.huiyin.registry.Acts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the organ cannot find of its competence, in a sentence, with the task still open and nothing kept. */
@InTheCity
class AcceptanceRefusalTests {

    private static final String REASONS = "所反映的是学校食堂食品安全，属于教育部门监管。";

    @Autowired
    private Life life;

    @Autowired
    private Acts acts;

    @ParameterizedTest
    @CsvSource({
        "proposed, '', 请写明建议由哪个机关、单位受理",
        "proposed, jszj, 建议受理的不能是本单位",
        "proposed, jszl, 是本系统下级机关、单位",
        "proposed, nosuch, 没有代码为“nosuch”的机关、单位",
        "basis, 不归我管。, 异议应当详细说明理由",
        "competence, DISPUTED, 不存在受理争议",
        "competence, LOWER, 请从列表中选择本系统有权处理的下级机关、单位"
    })
    void refusesObjections(String field, String value, String sentence) {
        String petition = atTheOrgan();
        int before = acts.of(petition).size();

        String refusal = life.refused(petition, HANDLER, Steps.CONFIRM, with(objection(), field, value));

        assertThat(refusal).contains(sentence);
        assertThat(acts.of(petition)).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource({"lowerOrgan, jsjy, 请从列表中选择本系统有权处理的下级机关、单位", "reportBy, 2026-03-02, 应当在今天 2026-03-02 之后"})
    void refusesToPassOn(String field, String value, String sentence) {
        var lowering = OrganWalk.lowering(TestCity.HOUSING_UNIT, "由所属中心办理。");

        String refusal = life.refused(atTheOrgan(), HANDLER, Steps.CONFIRM, with(lowering, field, value));

        assertThat(refusal).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "toldOn, 2026-03-03, 不能晚于今天 2026-03-02",
        "toldOn, 2026-03-01, 不能早于转送、交办日期 2026-03-02",
        "toldOn, '', 请填写“告知日期”",
        "way, UNCLEAR, 应当告知"
    })
    void refusesWaysOfTellingWhereItWasPassedOn(String field, String value, String sentence) {
        String petition = atTheOrgan();
        new OrganWalk(life, petition, OrganWalk.HOUSING).lower(TestCity.HOUSING_UNIT, "由所属中心办理。");
        Map<String, Object> telling = Map.of("way", "PHONE", "toldOn", "2026-03-02");

        String refusal = life.refused(petition, HANDLER, OrganWalk.TELL_PASSED_ON, with(telling, field, value));

        assertThat(refusal).contains(sentence);
    }

    @Test
    void refusesAnOnTheSpotNoticeOfALaterDay() {
        String petition = atTheOrgan();
        var walk =
                new OrganWalk(life, petition, OrganWalk.HOUSING).own("由本局监管。").routed("OPINION", "不属于前五项。");

        life.on("2026-03-04");
        String refusal = life.refused(petition, HANDLER, Steps.NOTICE, walk.notice("ON_THE_SPOT", "2026-03-04"));

        assertThat(refusal).contains("当场告知应当在收到的当日 2026-03-02");
    }

    @Test
    void namesRouteAndProcedureOnTheNoticeThoughTheOfficerWroteNothing() {
        String petition = atTheOrgan();

        var walk = new OrganWalk(life, petition, OrganWalk.HOUSING).own("由本局监管。");
        var route = Steps.with(OrganWalk.route("PERFORM", "申请履行保护职责。"), "deviation", "电梯安全属于法定保护职责。");
        life.done(petition, HANDLER, Steps.ROUTE, route);
        walk.noticed("2026-03-02");

        assertThat(acts.of(petition)).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("NOTICE_GIVEN");
            assertThat(entry.lines().get("处理途径")).startsWith("（五）");
            assertThat(entry.lines().get("处理程序")).contains("两个月", "应当先依法申请行政复议");
        });
    }

    @Test
    void refusesAConsultationThatAgreedOnNobody() {
        String petition = atTheOrgan();
        life.done(petition, HANDLER, Steps.CONFIRM, objection());
        life.done(
                petition,
                TestCity.REGISTRAR,
                OrganWalk.DECIDE_OBJECTION,
                Map.of("decision", "DISPUTED", "reasons", "有争议。"));
        Map<String, Object> minutes = Map.of("participants", "两局", "minutes", "当面协商。");

        String nobody =
                life.refused(petition, TestCity.REGISTRAR, OrganWalk.RECORD_AGREEMENT, with(minutes, "agreed", true));
        String bureau = life.refused(
                petition,
                TestCity.REGISTRAR,
                OrganWalk.RECORD_AGREEMENT,
                with(with(minutes, "agreed", true), "organ", TestCity.DISSOLVED));

        assertThat(nobody).contains("请选择“受理的机关、单位”");
        assertThat(bureau).contains("请从列表中选择受理的机关、单位");
    }

    private static Map<String, Object> objection() {
        return OrganWalk.objection("NOT_OWN", TestCity.SCHOOLS, REASONS);
    }

    private String atTheOrgan() {
        return new Steps(life, life.registered()).sorted().told("2026-03-02").petition();
    }
}
