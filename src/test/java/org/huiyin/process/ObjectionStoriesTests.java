package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.OrganSteps.to;
import static org.huiyin.process.OrganWalk.HOUSING;
import static org.huiyin.process.OrganWalk.SCHOOLS;
import static org.huiyin.process.Steps.with;

import java.time.LocalDate;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Objections;
import org.huiyin.process.book.Story;
import org.huiyin.routing.Contributions;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/** Objections of an organ, decided by whoever sent the petition (art. 23). */
@InTheCity
class ObjectionStoriesTests {

    private static final String REASONS = "所反映的是学校食堂食品安全，属于教育部门日常监管事项，本单位没有这项职权。";
    private static final String LATER = "来信要求处理外包人员，依照分工，劳务外包用工由人力资源和社会保障部门监管。";
    private static final String TO_HOUSING = "来信提到食堂改造，由其监管。";
    private static final String TO_SCHOOLS = "学校食堂由其监督管理。";

    @Autowired
    private Life life;

    @Autowired
    private OrganSteps organs;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Objections objections;

    @Autowired
    private Contributions contributions;

    @Story(
            number = 21,
            title = "学校食堂：异议经同意退回，重新转送有权处理的单位",
            about = "家长来信反映学校食堂卫生问题，信访局误转住房和城乡建设局并请人力资源和社会保障局协办。该局在五个工作日内提出异议并写明建议受理的单位，"
                    + "信访局经核实同意退回，协办随之终止，重新转送教育局。",
            ending = Ending.OPINION)
    void goesToTheOrganThatTheObjectionNamed() {
        var day = new Day(life, "2026-03-02");
        String petition = organs.sorted(
                OrganCase.CANTEEN,
                with(with(to(TestCity.HOUSING, TO_HOUSING), "coOrgan1", TestCity.LABOUR), "coDay", "2026-03-20"));

        day.on("2026-03-06");
        organs.at(petition, HOUSING).objects(TestCity.SCHOOLS, REASONS);
        day.on("2026-03-09");
        organs.decided(petition, "AGREED", "经向教育局核实，确属其监管职责。");
        organs.resorted(petition, TestCity.SCHOOLS, day);
        day.on("2026-03-11");
        OrganCase.CANTEEN.handled(life, petition, SCHOOLS, day);
        new Closing(life, petition).after(day);

        assertThat(objections.handBacks(petition)).isEqualTo(1);
        assertThat(contributions.all(petition))
                .singleElement()
                .satisfies(one -> assertThat(one.withdrawn()).contains("退回"));
        assertThat(organs.states(petition, Duty.NOTICE)).containsExactly(Face.State.CANCELLED, Face.State.DONE);
        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 22,
            title = "学校食堂：异议未获同意，原单位在原期限内办理",
            about = "教育局认为应由人力资源和社会保障局办理，提出异议。信访局审核超期后作出不同意的决定，教育局的十五日书面告知期限连续计算，不重新起算。",
            ending = Ending.OPINION)
    void staysWithTheOrganWhoseObjectionIsRefused() {
        var day = new Day(life, "2026-03-02");
        String petition = organs.sorted(OrganCase.CANTEEN, to(TestCity.SCHOOLS, TO_SCHOOLS));
        var before = due(petition, Duty.NOTICE);

        day.on("2026-03-03");
        organs.at(petition, SCHOOLS).objects(TestCity.LABOUR, LATER);
        day.on("2026-03-11");
        life.fire(petition, "BoundaryEvent_ObjectionOverdue");
        organs.decided(petition, "REFUSED", "学校食堂由教育局负责监督管理，来信没有涉及用工。");
        assertThat(due(petition, Duty.NOTICE)).isEqualTo(before);
        day.on("2026-03-13");
        OrganCase.CANTEEN.routed(life, petition, SCHOOLS, day);
        new Closing(life, petition).after(day);

        assertThat(organs.states(petition, Duty.NOTICE)).containsExactly(Face.State.DONE);
        assertThat(organs.states(petition, Duty.DECIDE_OBJECTION)).containsExactly(Face.State.DONE_LATE);
    }

    @Story(
            number = 23,
            title = "学校食堂：逾期提出异议，视为由本单位办理",
            about = "教育局收到后第九日才提出异议。五个工作日已过，系统说明超过的天数并不予接收，教育局依法受理。",
            ending = Ending.OPINION)
    void staysWithTheOrganThatObjectsTooLate() {
        var day = new Day(life, "2026-03-02");
        String petition = organs.sorted(OrganCase.CANTEEN, to(TestCity.SCHOOLS, TO_SCHOOLS));

        day.on("2026-03-11");
        String refusal = life.refused(
                petition, SCHOOLS.handler(), Steps.CONFIRM, OrganWalk.objection("NOT_OWN", TestCity.LABOUR, LATER));
        OrganCase.CANTEEN.handled(life, petition, SCHOOLS, day);
        new Closing(life, petition).after(day);

        assertThat(refusal).contains("最后一日为 2026-03-09", "已经超过 2 天");
        assertThat(organs.states(petition, Duty.OBJECT)).containsExactly(Face.State.LAPSED);
    }

    private LocalDate due(String petition, Duty duty) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == duty)
                .findFirst()
                .orElseThrow()
                .lastDay();
    }
}
