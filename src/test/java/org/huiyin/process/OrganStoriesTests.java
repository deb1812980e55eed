package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.Letter.aLetter;
import static org.huiyin.process.OrganSteps.settled;
import static org.huiyin.process.OrganSteps.to;
import static org.huiyin.process.OrganWalk.HOUSING;
import static org.huiyin.process.OrganWalk.LABOUR;
import static org.huiyin.process.OrganWalk.SCHOOLS;
import static org.huiyin.process.Steps.with;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.List;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.notices.Notices;
import org.huiyin.process.book.Story;
import org.huiyin.process.submission.AtAnyTime;
import org.huiyin.routing.ContributionGiven;
import org.huiyin.routing.Contributions;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/** Co-organs, simple procedure, purposes and notices (arts 22, 29 to 31). */
@InTheCity
class OrganStoriesTests {

    @Autowired
    private Life life;

    @Autowired
    private OrganSteps organs;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Notices notices;

    @Autowired
    private AtAnyTime atAnyTime;

    @Story(
            number = 30,
            title = "校门口拆迁扰学：两家单位协办，一家超期催促，一家说明不属职权",
            about = "教育局主办，请住房和城乡建设局、人力资源和社会保障局协办，各定期限。住房和城乡建设局超期，系统提醒协办和主办单位；" + "协办意见未齐时起草处理意见须说明理由。",
            ending = Ending.OPINION)
    void asksCoOrgansEachByItsOwnDay() {
        var day = new Day(life, "2026-03-02");
        String petition = organs.sorted(OrganCase.HOARDING, to(TestCity.SCHOOLS, "学生上下学安全由其牵头。"));
        organs.at(petition, SCHOOLS).own(OrganCase.HOARDING.competence());
        life.done(petition, SCHOOLS.handler(), Steps.ROUTE, coOrgans());
        organs.at(petition, SCHOOLS).noticed("2026-03-02");

        day.on("2026-03-06");
        life.done(
                petition,
                LABOUR.handler(),
                OrganWalk.CONTRIBUTE,
                Map.of("declined", true, "text", "施工单位用工由承包合同约定，来信没有欠薪或者未签合同的事实。"));
        day.on("2026-03-11");
        life.fire(petition, "BoundaryEvent_ContributeOverdue");
        organs.at(petition, SCHOOLS).investigated("2026-03-11", OrganCase.HOARDING);
        String missing = life.refused(petition, SCHOOLS.handler(), Steps.DRAFT, OrganWalk.draft(OrganCase.HOARDING));
        day.on("2026-03-12");
        life.done(petition, HOUSING.handler(), OrganWalk.CONTRIBUTE, Map.of("text", "已责令拆迁单位后移围挡三米，恢复人行道。"));
        organs.at(petition, SCHOOLS).drafted(OrganCase.HOARDING).approved().served("2026-03-12");
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
        organs.sent(
                petition, with(with(to(TestCity.SCHOOLS, "入学政策由其解释。"), "lane", "SIMPLE"), "deviation", "一问即答，可以快办。"));

        organs.at(petition, SCHOOLS).own("入学政策由本单位负责。");
        life.done(petition, SCHOOLS.handler(), Steps.ROUTE, simply());
        life.done(petition, SCHOOLS.handler(), RouteForms.SIMPLE, settled());
        new Closing(life, petition).rated("2026-03-02");
        new Closing(life, petition).archived("电话答复记录");

        assertThat(organs.states(petition, Duty.SIMPLE_HANDLE)).containsExactly(Face.State.DONE);
        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 32,
            title = "校服价格：登记为申诉求决、实为建议意见，协办期间信访人撤回",
            about = "来信登记为申诉求决，教育局认定实为建议意见，写明理由后按第二十九条办理，请人力资源和社会保障局协办。研究期间信访人书面撤回，协办一并终止。",
            ending = Ending.WITHDRAWN)
    void endsForTheCoOrganTooWhenThePetitionerWithdraws() {
        var day = new Day(life, "2026-03-02");
        String petition = organs.sorted(OrganCase.UNIFORMS, to(TestCity.SCHOOLS, "校服管理由其负责。"));
        organs.at(petition, SCHOOLS).own(OrganCase.UNIFORMS.competence());
        var suggestion = with(OrganWalk.route("SUGGESTION", "请求的实质是完善校服采购办法。"), "deviation", "没有要求解决个人问题。");
        String mismatch = life.refused(petition, SCHOOLS.handler(), Steps.ROUTE, suggestion);
        life.done(
                petition,
                SCHOOLS.handler(),
                Steps.ROUTE,
                with(with(suggestion, "reclassified", "是对完善制度的意见。"), "coOrgan1", TestCity.LABOUR));
        organs.at(petition, SCHOOLS).noticed("2026-03-02");
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
        assertThat(organs.states(petition, Duty.CONTRIBUTE)).containsExactly(Face.State.CANCELLED);
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
}
