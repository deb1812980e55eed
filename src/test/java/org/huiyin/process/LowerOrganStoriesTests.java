package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.OrganSteps.to;
import static org.huiyin.process.OrganWalk.HOUSING;
import static org.huiyin.process.OrganWalk.UNIT;
import static org.huiyin.process.Steps.with;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices;
import org.huiyin.process.book.Story;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/** Passing on within an organ's own system (arts 22, 23). */
@InTheCity
class LowerOrganStoriesTests {

    private static final String UNITS = "租赁补贴由本局所属住房租赁服务中心受理发放。";
    private static final String TO_HOUSING = "租赁补贴由其主管。";

    @Autowired
    private Life life;

    @Autowired
    private OrganSteps organs;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Notices notices;

    @Story(
            number = 27,
            title = "租赁补贴：主管局转送所属中心办理并告知去向",
            about = "信访局转送住房和城乡建设局，该局认定由所属住房租赁服务中心办理，电话告知信访人去向后转送，中心自收到之日另行计算告知期限。",
            ending = Ending.OPINION)
    void goesDownToTheLowerOrganAndIsHandledThere() {
        var day = new Day(life, "2026-03-02");
        String petition = organs.sorted(OrganCase.SUBSIDY, to(TestCity.HOUSING, TO_HOUSING));

        day.on("2026-03-05");
        organs.at(petition, HOUSING).lower(TestCity.HOUSING_UNIT, UNITS).toldPassedOn("2026-03-05");
        day.on("2026-03-10");
        OrganCase.SUBSIDY.handled(life, petition, UNIT, day);
        new Closing(life, petition).after(day);

        assertThat(organs.states(petition, Duty.NOTICE)).containsExactly(Face.State.DONE, Face.State.DONE);
        assertThat(started(petition, Duty.NOTICE, TestCity.HOUSING_UNIT)).isEqualTo("2026-03-05");
        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 28,
            title = "教师公寓补贴：所属中心的异议由主管局审核，退回后自行办理",
            about = "所属中心收到后提出异议，由转送它的主管局审核。主管局同意退回，重新认定职权，决定由本局办理。",
            ending = Ending.OPINION)
    void comesBackUpFromTheLowerOrgan() {
        var day = new Day(life, "2026-03-02");
        String petition = organs.sorted(OrganCase.FLATS, to(TestCity.HOUSING, TO_HOUSING));
        organs.at(petition, HOUSING).lower(TestCity.HOUSING_UNIT, UNITS).toldPassedOn("2026-03-02");

        day.on("2026-03-04");
        organs.at(petition, UNIT).objects(TestCity.LABOUR, "教师公寓补贴标准由市里制定，本中心只负责发放，没有解释权限。");
        String refusal = life.refused(
                petition,
                TestCity.HOUSING_REGISTRAR,
                OrganWalk.DECIDE_OBJECTION,
                Map.of("decision", "DISPUTED", "reasons", "意见不一。"));
        life.done(
                petition,
                TestCity.HOUSING_REGISTRAR,
                OrganWalk.DECIDE_OBJECTION,
                Map.of("decision", "AGREED", "reasons", "补贴标准由局机关负责解释。"));
        OrganCase.FLATS.handled(life, petition, HOUSING, day);
        new Closing(life, petition).after(day);

        assertThat(refusal).contains("应当直接决定");
        assertThat(organs.states(petition, Duty.NOTICE))
                .containsExactly(Face.State.DONE, Face.State.CANCELLED, Face.State.DONE);
    }

    @Story(
            number = 29,
            title = "租赁补贴：交办件转交所属中心，办结报告随之转移",
            about = "信访局交办并指定三月二十七日前报送办结报告。主管局转交所属中心，中心在同一期限内办结，向交办的信访局报送，主管局同时收到知会；信访局审核后归档。",
            ending = Ending.OPINION)
    void takesTheAssignmentAlongOnItsWayDown() {
        var day = new Day(life, "2026-03-02");
        var assigned = with(to(TestCity.HOUSING, TO_HOUSING), "direction", "ASSIGN");
        String petition = organs.sorted(OrganCase.SUBSIDY, with(assigned, "reportBy", "2026-03-27"));
        String late = life.refused(
                petition,
                HOUSING.handler(),
                Steps.CONFIRM,
                with(OrganWalk.lowering(TestCity.HOUSING_UNIT, UNITS), "reportBy", "2026-03-30"));

        organs.at(petition, HOUSING).lower(TestCity.HOUSING_UNIT, UNITS).toldPassedOn("2026-03-02");
        day.on("2026-03-04");
        OrganCase.SUBSIDY.handled(life, petition, UNIT, day);
        life.done(petition, UNIT.handler(), "UserTask_WriteReport", report());
        life.done(petition, REGISTRAR, "UserTask_CheckReport", Map.of("decision", "ACCEPT"));
        new Closing(life, petition).after(day);

        assertThat(late).contains("不能晚于上级交办指定的 2026-03-27");
        assertThat(notices.about(petition)).anySatisfy(notice -> {
            assertThat(notice.post()).isEqualTo(TestCity.HOUSING + ".handler");
            assertThat(notice.text()).contains("已经报送办结报告，由交办单位审核");
        });
        assertThat(organs.states(petition, Duty.REPORT_BACK)).containsExactly(Face.State.CANCELLED, Face.State.DONE);
    }

    private static Map<String, Object> report() {
        return Map.of("course", "受理后调查核实。", "result", "处理意见书已送达。", "settled", "信访人表示理解。");
    }

    private String started(String petition, Duty duty, String organ) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == duty && face.organ().equals(organ))
                .map(face -> face.started().toString())
                .findFirst()
                .orElseThrow();
    }
}
