package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.Letter.aLetter;
import static org.huiyin.process.Steps.with;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.registry.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which routes, and which simple procedures, are refused, each with its ground by name. */
@InTheCity
class RouteRefusalTests {

    @Autowired
    private Life life;

    @ParameterizedTest
    @CsvSource({
        "supportable, false, 信访请求可能不予支持",
        "route, PERFORM, 已经或者应当通过法定程序处理",
        "route, LITIGATION, 已经或者应当通过法定程序处理",
        "coOrgan1, jsjy, 涉及多个责任主体",
        "simpleGround, '', 请选择“简易办理情形”"
    })
    void namesTheExclusionFromTheSimpleProcedure(String field, String value, String sentence) {
        String petition = atTheOrgan(aLetter(), Steps.SORTING);
        Object typed = field.equals("supportable") ? Boolean.FALSE : value;

        String refusal = life.refused(petition, HANDLER, Steps.ROUTE, with(simply(), field, typed));

        assertThat(refusal).contains(sentence);
    }

    @Test
    void dealsWithNoJointPetitionSimply() {
        String petition = atTheOrgan(aLetter().together(12, "王小明", "李大力"), Steps.SORTING);

        assertThat(life.refused(petition, HANDLER, Steps.ROUTE, simply())).contains("联名或者集体信访");
    }

    @Test
    void dealsWithNoRepeatedPetitionSimply() {
        String earlier = life.registered();
        String petition = atTheOrgan(aLetter().repeating(earlier), Steps.SORTING);

        assertThat(life.refused(petition, HANDLER, Steps.ROUTE, simply())).contains("重复信访");
    }

    @Test
    void dealsWithNothingAssignedSimply() {
        var assigned = with(with(Steps.SORTING, "direction", "ASSIGN"), "reportBy", "2026-04-10");
        String petition = atTheOrgan(aLetter(), assigned);

        assertThat(life.refused(petition, HANDLER, Steps.ROUTE, simply())).contains("交办");
    }

    @ParameterizedTest
    @CsvSource({"lane, HARD", "grave, true"})
    void dealsWithNothingGraveOrDifficultSimply(String field, String value) {
        Object typed = field.equals("grave") ? Boolean.TRUE : value;
        String petition = atTheOrgan(aLetter(), with(Steps.SORTING, field, typed));

        assertThat(life.refused(petition, HANDLER, Steps.ROUTE, simply())).contains("重大、复杂、疑难");
    }

    @ParameterizedTest
    @CsvSource({
        "SUGGESTION, OPINION, 登记为建议意见，所选途径适用于申诉求决",
        "SUGGESTION, LITIGATION, 登记为建议意见，所选途径适用于申诉求决",
        "CLAIM, SUGGESTION, 登记为申诉求决，所选途径适用于建议意见",
        "CLAIM, ACCUSATION, 登记为申诉求决，所选途径适用于检举控告"
    })
    void refusesARouteForAnotherPurposeWithoutAReason(Purpose purpose, String route, String sentence) {
        String petition = atTheOrgan(aLetter().of(purpose), Steps.SORTING);

        String refusal = life.refused(petition, HANDLER, Steps.ROUTE, OrganWalk.route(route, "经审查。"));

        assertThat(refusal).contains(sentence);
    }

    @Test
    void letsNoOrganHandleTheAccusationOfItself() {
        String petition = atTheOrgan(aLetter().against(TestCity.HOUSING), Steps.SORTING);
        var accusation = with(OrganWalk.route("ACCUSATION", "反映本局工作人员。"), "reclassified", "实为检举控告。");

        assertThat(life.refused(petition, HANDLER, Steps.ROUTE, accusation)).contains("被检举控告的单位，不得办理");
    }

    @Test
    void asksWhyTheProposalIsNotFollowed() {
        String petition = atTheOrgan(aLetter(), Steps.SORTING);
        var without = new HashMap<>(OrganWalk.route("ADMINISTRATIVE", "属于行政确认。"));
        without.remove("deviation");

        String refusal = life.refused(petition, HANDLER, Steps.ROUTE, without);

        assertThat(refusal).contains("与系统建议", "请填写“未采用建议的理由”");
        assertThat(life.opening(petition, HANDLER, Steps.ROUTE))
                .extracting("show_proposal")
                .asString()
                .contains("理由：");
    }

    private static Map<String, Object> simply() {
        var route = with(OrganWalk.route("OPINION", "可以即时解决。"), "simple", true);
        return with(with(route, "simpleGround", "CLEAR"), "supportable", true);
    }

    private String atTheOrgan(Letter letter, Map<String, Object> sorting) {
        String petition = life.registered(letter);
        life.done(petition, REGISTRAR, Steps.SORT, sorting);
        life.done(petition, REGISTRAR, Steps.TELL, Map.of("way", "LETTER", "toldOn", "2026-03-02"));
        new OrganWalk(life, petition, OrganWalk.HOUSING).own("由本局监管。");
        return petition;
    }
}
