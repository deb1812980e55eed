package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.Letter.aLetter;
import static org.huiyin.process.OrganWalk.HOUSING;
import static org.huiyin.process.OrganWalk.LABOUR;
import static org.huiyin.process.OrganWalk.SCHOOLS;
import static org.huiyin.process.OrganWalk.UNIT;
import static org.huiyin.process.Steps.with;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.List;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices;
import org.huiyin.process.OrganWalk.OrganWalkers;
import org.huiyin.process.book.Story;
import org.huiyin.process.submission.AtAnyTime;
import org.huiyin.routing.ContributionGiven;
import org.huiyin.routing.Contributions;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/** Passing on within a system, co-organs, simple procedure, purposes and notices (arts 22, 23, 29 to 31). */
@InTheCity
class OrganStoriesTests {

    private static final String UNITS = "租赁补贴由本局所属住房租赁服务中心受理发放。";
    private static final String TO_HOUSING = "租赁补贴由其主管。";

    @Autowired
    private Life life;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Notices notices;

    @Autowired
    private AtAnyTime atAnyTime;

    @Story(
            number = 27,
            title = "租赁补贴：主管局转送所属中心办理并告知去向",
            about = "信访局转送住房和城乡建设局，该局认定由所属住房租赁服务中心办理，电话告知信访人去向后转送，中心自收到之日另行计算告知期限。",
            ending = Ending.OPINION)
    void goesDownToTheLowerOrganAndIsHandledThere() {
        var day = new Day(life, "2026-03-02");
        String petition = sorted(OrganCase.SUBSIDY, to(TestCity.HOUSING, TO_HOUSING));

        day.on("2026-03-05");
        at(petition, HOUSING).lower(TestCity.HOUSING_UNIT, UNITS).toldPassedOn("2026-03-05");
        day.on("2026-03-10");
        OrganCase.SUBSIDY.handled(life, petition, UNIT, day);
        new Closing(life, petition).after(day);

        assertThat(states(petition, Duty.NOTICE)).containsExactly(Face.State.DONE, Face.State.DONE);
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
        String petition = sorted(OrganCase.FLATS, to(TestCity.HOUSING, TO_HOUSING));
        at(petition, HOUSING).lower(TestCity.HOUSING_UNIT, UNITS).toldPassedOn("2026-03-02");

        day.on("2026-03-04");
        at(petition, UNIT).objects(TestCity.LABOUR, "教师公寓补贴标准由市里制定，本中心只负责发放，没有解释权限。");
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
        assertThat(states(petition, Duty.NOTICE))
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
        String petition = sorted(OrganCase.SUBSIDY, with(assigned, "reportBy", "2026-03-27"));
        String late = life.refused(
                petition,
                HOUSING.handler(),
                Steps.CONFIRM,
                with(OrganWalk.lowering(TestCity.HOUSING_UNIT, UNITS), "reportBy", "2026-03-30"));

        at(petition, HOUSING).lower(TestCity.HOUSING_UNIT, UNITS).toldPassedOn("2026-03-02");
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
        assertThat(states(petition, Duty.REPORT_BACK)).containsExactly(Face.State.CANCELLED, Face.State.DONE);
    }

    @Story(
            number = 30,
            title = "校门口拆迁扰学：两家单位协办，一家超期催促，一家说明不属职权",
            about = "教育局主办，请住房和城乡建设局、人力资源和社会保障局协办，各定期限。住房和城乡建设局超期，系统提醒协办和主办单位；" + "协办意见未齐时起草处理意见须说明理由。",
            ending = Ending.OPINION)
    void asksCoOrgansEachByItsOwnDay() {
        var day = new Day(life, "2026-03-02");
        String petition = sorted(OrganCase.HOARDING, to(TestCity.SCHOOLS, "学生上下学安全由其牵头。"));
        at(petition, SCHOOLS).own(OrganCase.HOARDING.competence());
        life.done(petition, SCHOOLS.handler(), Steps.ROUTE, coOrgans());
        at(petition, SCHOOLS).noticed("2026-03-02");

        day.on("2026-03-06");
        life.done(
                petition,
                LABOUR.handler(),
                OrganWalk.CONTRIBUTE,
                Map.of("declined", true, "text", "施工单位用工由承包合同约定，来信没有欠薪或者未签合同的事实。"));
        day.on("2026-03-11");
        life.fire(petition, "BoundaryEvent_ContributeOverdue");
        at(petition, SCHOOLS).investigated("2026-03-11", OrganCase.HOARDING);
        String missing = life.refused(petition, SCHOOLS.handler(), Steps.DRAFT, OrganWalk.draft(OrganCase.HOARDING));
        day.on("2026-03-12");
        life.done(petition, HOUSING.handler(), OrganWalk.CONTRIBUTE, Map.of("text", "已责令拆迁单位后移围挡三米，恢复人行道。"));
        at(petition, SCHOOLS).drafted(OrganCase.HOARDING).approved().served("2026-03-12");
        new Closing(life, petition).after(day);

        assertThat(missing).contains("协办");
        assertThat(notices.about(petition)).anySatisfy(notice -> {
            assertThat(notice.post()).isEqualTo(TestCity.SCHOOLS + ".handler");
            assertThat(notice.text()).contains("没有按期反馈协办意见");
        });
        assertThat(contributions.all(petition))
                .extracting(Contributions.Contribution::given)
                .extracting(ContributionGiven::competent)
                .containsExactly(true, false);
    }

    @Story(
            number = 31,
            title = "入学政策咨询：简易办理，当日电话答复",
            about = "家长初次来信咨询入学材料，教育局适用简易办理，经信访人同意电话答复，不另行出具告知书。",
            ending = Ending.SETTLED_SIMPLY)
    void settlesSimplyOnTheSameDay() {
        String petition = life.registered(aLetter().about("咨询随迁子女入学材料", "想知道小学报名需要哪些材料。", "请告知入学报名材料"));
        sent(petition, with(with(to(TestCity.SCHOOLS, "入学政策由其解释。"), "lane", "SIMPLE"), "deviation", "一问即答，可以快办。"));

        at(petition, SCHOOLS).own("入学政策由本单位负责。");
        life.done(petition, SCHOOLS.handler(), Steps.ROUTE, simply());
        life.done(petition, SCHOOLS.handler(), RouteForms.SIMPLE, settled());
        new Closing(life, petition).rated("2026-03-02");
        new Closing(life, petition).archived("电话答复记录");

        assertThat(states(petition, Duty.SIMPLE_HANDLE)).containsExactly(Face.State.DONE);
        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 32,
            title = "校服价格：登记为申诉求决、实为建议意见，协办期间信访人撤回",
            about = "来信登记为申诉求决，教育局认定实为建议意见，写明理由后按第二十九条办理，请人力资源和社会保障局协办。研究期间信访人书面撤回，协办一并终止。",
            ending = Ending.WITHDRAWN)
    void endsForTheCoOrganTooWhenThePetitionerWithdraws() {
        var day = new Day(life, "2026-03-02");
        String petition = sorted(OrganCase.UNIFORMS, to(TestCity.SCHOOLS, "校服管理由其负责。"));
        at(petition, SCHOOLS).own(OrganCase.UNIFORMS.competence());
        var suggestion = with(OrganWalk.route("SUGGESTION", "请求的实质是完善校服采购办法。"), "deviation", "没有要求解决个人问题。");
        String mismatch = life.refused(petition, SCHOOLS.handler(), Steps.ROUTE, suggestion);
        life.done(
                petition,
                SCHOOLS.handler(),
                Steps.ROUTE,
                with(with(suggestion, "reclassified", "是对完善制度的意见。"), "coOrgan1", TestCity.LABOUR));
        at(petition, SCHOOLS).noticed("2026-03-02");
        day.on("2026-03-09");

        life.acted(
                petition,
                SCHOOLS.handler(),
                "登记撤回：王小明书面撤回。",
                () -> atAnyTime.perform(
                        petition,
                        "withdrawal",
                        Map.of("who", petition, "inWriting", true, "paper", "撤回申请书", "reason", "学校已经采纳意见"),
                        List.of()));
        life.done(petition, REGISTRAR, "UserTask_ArchiveEnded", Map.of("complete", true, "paper", "撤回申请书"));

        assertThat(mismatch).contains("登记为申诉求决", "适用于建议意见");
        assertThat(contributions.open(petition)).isEmpty();
        assertThat(states(petition, Duty.CONTRIBUTE)).containsExactly(Face.State.CANCELLED);
        assertThat(life.isOver(petition)).isTrue();
    }

    private static Map<String, Object> coOrgans() {
        var route = with(OrganWalk.route("OPINION", "不属于前五项。"), "coOrgan1", TestCity.HOUSING);
        return with(with(route, "coOrganDay1", "2026-03-10"), "coOrgan2", TestCity.LABOUR);
    }

    private static Map<String, Object> simply() {
        var route = with(OrganWalk.route("OPINION", "咨询可以即时答复。"), "simple", true);
        return with(with(route, "simpleGround", "ANSWERABLE"), "supportable", true);
    }

    private static Map<String, Object> settled() {
        return Map.of(
                "decision", "SETTLE",
                "conclusion", "ANSWERED",
                "acceptedOn", "2026-03-02",
                "answers", "1. 户口簿、居住证和预防接种证明。",
                "way", "PHONE",
                "answeredOn", "2026-03-02",
                "consent", true,
                "record", "当日十时电话答复，信访人表示清楚。");
    }

    private static Map<String, Object> report() {
        return Map.of("course", "受理后调查核实。", "result", "处理意见书已送达。", "settled", "信访人表示理解。");
    }

    private static Map<String, Object> to(String organ, String reasons) {
        return with(with(Steps.SORTING, "responsibleOrgan", organ), "reasons", reasons);
    }

    private String sorted(OrganCase matter, Map<String, Object> sorting) {
        String petition = life.registered(matter.letter());
        sent(petition, sorting);
        return petition;
    }

    private void sent(String petition, Map<String, Object> sorting) {
        life.done(petition, REGISTRAR, Steps.SORT, sorting);
        life.done(petition, REGISTRAR, Steps.TELL, Map.of("way", "LETTER", "toldOn", "2026-03-02"));
    }

    private OrganWalk at(String petition, OrganWalkers organ) {
        return new OrganWalk(life, petition, organ);
    }

    private String started(String petition, Duty duty, String organ) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == duty && face.organ().equals(organ))
                .map(face -> face.started().toString())
                .findFirst()
                .orElseThrow();
    }

    private List<Face.State> states(String petition, Duty duty) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == duty)
                .map(Face::state)
                .toList();
    }
}
