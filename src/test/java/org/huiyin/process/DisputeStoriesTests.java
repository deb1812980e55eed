package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.OrganSteps.decision;
import static org.huiyin.process.OrganSteps.to;
import static org.huiyin.process.OrganWalk.HOUSING;
import static org.huiyin.process.OrganWalk.LABOUR;
import static org.huiyin.process.OrganWalk.SCHOOLS;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.handling.Objections;
import org.huiyin.process.book.Story;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/** Disputes about who accepts a petition: agreed, decided above, or by the joint conference (art. 24). */
@InTheCity
class DisputeStoriesTests {

    private static final String REASONS = "所反映的是学校食堂食品安全，属于教育部门日常监管事项，本单位没有这项职权。";
    private static final String LATER = "来信要求处理外包人员，依照分工，劳务外包用工由人力资源和社会保障部门监管。";
    private static final String TO_HOUSING = "来信提到食堂改造，由其监管。";

    @Autowired
    private Life life;

    @Autowired
    private OrganSteps organs;

    @Autowired
    private Objections objections;

    @Story(
            number = 24,
            title = "学校食堂：第三次异议不予接收，经协商确定受理单位",
            about = "信访事项两次被退回后，人力资源和社会保障局第三次提出异议，系统不予接收，改为受理争议。三家单位在信访局组织下协商，一致同意由教育局受理。",
            ending = Ending.OPINION)
    void goesToTheOrganThatAllAgreeOn() {
        var day = new Day(life, "2026-03-02");
        String petition = disputed(day);

        organs.decided(petition, "DISPUTED", "三家单位说法不一，组织协商。");
        day.on("2026-03-12");
        life.done(
                petition,
                REGISTRAR,
                OrganWalk.RECORD_AGREEMENT,
                Map.of(
                        "participants",
                        "住房和城乡建设局、教育局、人力资源和社会保障局",
                        "agreed",
                        true,
                        "organ",
                        TestCity.SCHOOLS,
                        "minutes",
                        "在信访局当面协商，一致同意由教育局受理。"));
        organs.resorted(petition, TestCity.SCHOOLS, day);
        String again = life.refused(
                petition, SCHOOLS.handler(), Steps.CONFIRM, OrganWalk.objection("DISPUTED", TestCity.LABOUR, LATER));
        OrganCase.CANTEEN.handled(life, petition, SCHOOLS, day);
        new Closing(life, petition).after(day);

        assertThat(again).contains("已经依照第二十四条确定由本单位受理");
        assertThat(objections.handBacks(petition)).isEqualTo(3);
    }

    @Story(
            number = 25,
            title = "学校食堂：协商不成，由共同的上一级机关决定",
            about = "协商没有达成一致，信访局提请共同的上一级机关即市人民政府决定。市政府办公室超期后作出决定，由教育局受理，信访局据此重新转送。",
            ending = Ending.OPINION)
    void goesWhereTheCommonSuperiorSays() {
        var day = new Day(life, "2026-03-02");
        String petition = disputed(day);

        organs.decided(petition, "DISPUTED", "三家单位说法不一，组织协商。");
        day.on("2026-03-12");
        notAgreed(petition, "住房和城乡建设局、教育局、人力资源和社会保障局");
        day.on("2026-03-27");
        life.fire(petition, "BoundaryEvent_ArbitrationOverdue");
        life.done(
                petition,
                TestCity.OFFICE,
                OrganWalk.ARBITRATE,
                Map.of("organ", TestCity.SCHOOLS, "reasons", "学校食堂由教育局监督管理。"));
        organs.resorted(petition, TestCity.SCHOOLS, day);
        OrganCase.CANTEEN.handled(life, petition, SCHOOLS, day);
        new Closing(life, petition).after(day);

        assertThat(organs.states(petition, Duty.ARBITRATE)).containsExactly(Face.State.DONE_LATE);
        assertThat(objections.decided(petition))
                .hasValueSatisfying(decision -> assertThat(decision.decider()).isEqualTo("江洲市人民政府"));
    }

    @Story(
            number = 26,
            title = "教师公寓补贴：没有共同的上一级机关，由联席会议协调",
            about = "教育局认为应当由省住房和城乡建设厅受理，信访局认定存在争议。两家单位没有共同的上一级机关，由信访工作联席会议协调，确定由住房和城乡建设局受理。",
            ending = Ending.OPINION)
    void goesWhereTheJointConferenceSays() {
        var day = new Day(life, "2026-03-02");
        String petition = organs.sorted(OrganCase.FLATS, to(TestCity.SCHOOLS, "来信人是教师，补贴由其核报。"));
        day.on("2026-03-03");
        organs.at(petition, SCHOOLS).objects(TestCity.PROVINCE_HOUSING, "补贴标准由省里文件规定，市教育局没有制定和发放权限。");

        organs.decided(petition, "DISPUTED", "补贴由谁负责，两家单位说法不一。");
        day.on("2026-03-06");
        notAgreed(petition, "教育局、省住房和城乡建设厅");
        day.on("2026-03-13");
        life.done(
                petition,
                TestCity.SECRETARY,
                OrganWalk.CONFERENCE,
                Map.of(
                        "by", "CONFERENCE",
                        "decider", "江洲市信访工作联席会议",
                        "organ", TestCity.HOUSING,
                        "paper", "联席会议纪要〔2026〕4号",
                        "reasons", "补贴由市住房和城乡建设局审核发放。"));
        organs.resorted(petition, TestCity.HOUSING, day);
        OrganCase.FLATS.handled(life, petition, HOUSING, day);
        new Closing(life, petition).after(day);

        assertThat(life.ending(petition)).isEqualTo(Ending.OPINION);
    }

    /** Twice handed back, then the third organ may not object but dispute. */
    private String disputed(Day day) {
        String petition = organs.sorted(OrganCase.CANTEEN, to(TestCity.HOUSING, TO_HOUSING));
        day.on("2026-03-03");
        organs.at(petition, HOUSING).objects(TestCity.SCHOOLS, REASONS);
        organs.decided(petition, "AGREED", "经核实属实。");
        organs.resorted(petition, TestCity.SCHOOLS, day);
        day.on("2026-03-05");
        organs.at(petition, SCHOOLS).objects(TestCity.LABOUR, LATER);
        organs.decided(petition, "AGREED", "来信确有处理外包人员的请求。");
        organs.resorted(petition, TestCity.LABOUR, day);
        day.on("2026-03-09");
        String third = life.refused(
                petition, LABOUR.handler(), Steps.CONFIRM, OrganWalk.objection("NOT_OWN", TestCity.SCHOOLS, REASONS));
        organs.at(petition, LABOUR).disputes(TestCity.SCHOOLS, REASONS);
        String flatly = life.refused(petition, REGISTRAR, OrganWalk.DECIDE_OBJECTION, decision("REFUSED", "不同意。"));
        assertThat(third).contains("已经提出异议 2 次", "由谁受理有争议");
        assertThat(flatly).contains("不能直接驳回");
        return petition;
    }

    private void notAgreed(String petition, String participants) {
        life.done(
                petition,
                REGISTRAR,
                OrganWalk.RECORD_AGREEMENT,
                Map.of("participants", participants, "minutes", "各自说明职权依据，没有达成一致。"));
    }
}
