package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.RecommendationSteps.FEED_BACK;
import static org.huiyin.process.RecommendationSteps.JUDGE;
import static org.huiyin.process.RecommendationSteps.draft;
import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.DISTRICT_BUREAU;
import static org.huiyin.process.TestCity.DISTRICT_HOUSING;
import static org.huiyin.process.TestCity.DISTRICT_REGISTRAR;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.SUPERVISOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.letters.Issued;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letters;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.huiyin.supervision.RecommendationRecords;
import org.huiyin.supervision.RecommendationStage;
import org.huiyin.supervision.SupervisionMatter;
import org.huiyin.supervision.SupervisionState;
import org.huiyin.supervision.Supervisions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What else may come of a breach: half a yes with its reason (art. 40), and the fault of a bureau itself (art. 43). */
@InTheCity
class ChainVariantStoriesTests {

    private static final OrganWalk.OrganWalkers DISTRICT =
            new OrganWalk.OrganWalkers(TestCity.DISTRICT_HANDLER, TestCity.DISTRICT_LEADER, "施承办、孔登记");

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Supervisions supervisions;

    @Autowired
    private RecommendationRecords recommendations;

    @Autowired
    private Letters letters;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Acts acts;

    @Story(
            number = 136,
            title = "督办之后提出改进工作建议：部分采纳，说明理由，采纳的落实后办结",
            about = "受理告知超期被督办，责任单位按期反馈并改正，督办结束。信访局就督办中发现的问题提出改进工作建议；责任单位部分采纳，没有写明理由的不能提交，"
                    + "采纳的部分没有落实以前不能办结，落实后核实办结（第四十条第一款、第四款）。",
            ending = Ending.OPINION)
    void takesHalfAYesWithItsReason() {
        var late = SupervisionSteps.breached(life).confirmed("2026-04-17").signed();
        String petition = late.petition();
        new Steps(life, petition).competent().routed().noticed("2026-03-18");
        life.done(
                petition,
                LEADER,
                SupervisionSteps.REPLY,
                Steps.with(SupervisionSteps.ANSWER, "improvement", "部分采纳：建立交接清单；信息提醒功能另行研究。"));
        late.settled();
        anyTime.done(
                petition,
                SUPERVISOR,
                "recommendation",
                ChainStoriesTests.outOfTheSupervision("IMPROVE_WORK", "承办人调岗没有交接，来件搁置半个月。"));
        var steps = new RecommendationSteps(life, anyTime, petition);
        var text = Steps.with(draft(HOUSING), "problem", "承办人调岗没有交接，来件搁置半个月。");
        steps.drafted(Steps.with(text, "proposal", "建立来件交接清单，每周核对；收到来件后五个工作日内到现场核实。"))
                .checked()
                .approved();
        life.on("2026-03-30");
        String unexplained =
                life.refused(petition, HANDLER, FEED_BACK, Map.of("adoption", "PARTLY", "text", "建立来件交接清单。"));
        steps.fedBack(Map.of(
                "adoption", "PARTLY",
                "text", "建立来件交接清单，每周核对。",
                "reason", "五个工作日内到现场核实，现有人员不足，改为十个工作日。",
                "carryOutBy", "2026-04-10"));
        String early = life.refused(petition, SUPERVISOR, JUDGE, Map.of("judgement", "CLOSE", "reason", "理由充分。"));
        steps.again("请在四月十日以前反馈清单执行情况。", "2026-04-10");
        life.on("2026-04-09");
        steps.fedBack(Map.of("carrying", "CARRIED_OUT", "text", "交接清单已经执行两周，随文报送。"));
        steps.judged("CLOSE", "抽查清单，属实；未采纳部分理由充分。");
        steps.archived("2026-04-09", "2026-05-15");

        assertThat(unexplained).contains("请填写“理由”", "请填写“落实最后一日”");
        assertThat(early).contains("采纳以后尚未落实的，不能办结");
        assertThat(supervisions.of(petition))
                .extracting(SupervisionMatter::state)
                .containsExactly(SupervisionState.SETTLED);
        assertThat(recommendations.stage(petition, RecommendationSteps.FIRST)).isEqualTo(RecommendationStage.CLOSED);
        assertThat(kinds(petition)).contains(Kind.SUPERVISION, Kind.IMPROVE_WORK);
    }

    @Story(
            number = 137,
            title = "信访局自己甄别超期：告知本局负责人和上一级信访局，不提出督办",
            about =
                    "东湖区信访局没有在十五日内分办，系统告知该局登记员、负责人，超期三个工作日后告知江洲市信访局。信访部门自身的超期由其负责人和上一级信访部门督促，不作为督办事由（第四十三条）；补办以后照常办理归档。",
            ending = Ending.OPINION)
    void tellsTheBureauAboveOfABureausOwnBreach() {
        var rungs = new Rungs(house);
        var day = new Day(life, "2026-03-02");
        String petition = life.registered(OrganCase.SUBSIDY.letter().at(DISTRICT_BUREAU, DISTRICT_REGISTRAR));
        var told = new ArrayList<List<String>>();
        told.add(rungs.climbed(petition, Duty.SORT, DISTRICT_BUREAU, "2026-03-12"));
        life.on("2026-03-18");
        var before = rungs.posts(petition);
        life.fire(petition, "BoundaryEvent_SortOverdue");
        told.add(rungs.since(petition, before));
        told.add(rungs.climbed(petition, Duty.SORT, DISTRICT_BUREAU, "2026-03-23"));
        day.on("2026-03-24");
        life.done(petition, DISTRICT_REGISTRAR, Steps.SORT, Sorted.to("TRANSFER", DISTRICT_HOUSING, "租赁补贴由其受理发放。"));
        life.done(petition, DISTRICT_REGISTRAR, Steps.TELL, Sorted.told("PHONE", "2026-03-24"));
        OrganCase.SUBSIDY.handled(life, petition, DISTRICT, day);
        life.rated(petition, DISTRICT_REGISTRAR, day.toString(), "DISSATISFIED", "FAIRLY_SATISFIED");
        life.done(petition, DISTRICT_REGISTRAR, "UserTask_BureauCallsBack", RouteSteps.calledBackOn(day.toString()));
        day.later(45);
        life.fire(petition, "Timer_ReviewWindowClosed");
        life.done(petition, DISTRICT_REGISTRAR, Steps.ARCHIVE, Sorted.archive("信访处理意见书"));

        assertThat(told)
                .containsExactly(
                        List.of(DISTRICT_BUREAU + ".registrar"),
                        List.of(DISTRICT_BUREAU + ".leader", DISTRICT_BUREAU + ".registrar"),
                        List.of(BUREAU + ".supervisor"));
        assertThat(supervisions.of(petition)).isEmpty();
        assertThat(acts.of(petition)).extracting(Acts.Entry::title).doesNotContain("提出督办");
        assertThat(kinds(petition)).doesNotContain(Kind.SUPERVISION);
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty() == Duty.SORT)
                .extracting(Face::state)
                .containsExactly(Face.State.DONE_LATE);
    }

    private List<Kind> kinds(String petition) {
        return letters.of(petition).stream().map(Issued::kind).toList();
    }
}
