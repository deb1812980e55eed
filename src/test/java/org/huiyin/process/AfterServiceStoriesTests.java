package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.OpinionForms.CHECK_REPORT;
import static org.huiyin.process.OpinionForms.REPORT;
import static org.huiyin.process.OpinionForms.WRITE_REPORT;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Corrections;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Opinions;
import org.huiyin.notices.Notices;
import org.huiyin.process.book.Story;
import org.huiyin.process.engine.Instances;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/** What follows service: execution, completion report, correction. */
@InTheCity
class AfterServiceStoriesTests {

    @Autowired
    private Life life;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Notices notices;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Instances instances;

    @Story(
            number = 51,
            title = "交办事项迟迟不执行：告知信访局、执行和报告双双超期、报告退回补充",
            about = "信访局交办并要求报告。处理意见予以支持，责任单位登记未执行，系统告知信访局；执行和报告期限先后届满，系统提醒；" + "办结报告被退回补充一次，已送达的处理意见书不作改动。",
            ending = Ending.OPINION)
    void tellsTheBureauAndKeepsWhatIsNotCarriedOutOpen() {
        String petition = life.registered();
        life.done(petition, REGISTRAR, Steps.SORT, OpinionForms.assigned("2026-04-03"));
        new Steps(life, petition).told(life.today()).competent().routed().noticed(life.today());
        new Steps(life, petition)
                .investigated()
                .drafted()
                .approved()
                .served(life.today())
                .invited(life.today());

        life.on("2026-04-03");
        life.done(petition, HANDLER, Steps.EXECUTE, OpinionForms.executed("NOT", "2026-04-03", "物业服务企业没有动工。"));
        life.done(petition, HANDLER, WRITE_REPORT, REPORT);
        life.done(petition, REGISTRAR, CHECK_REPORT, Map.of("decision", "REJECT", "reason", "报告与执行情况不符，请补充。"));
        life.on("2026-04-09");
        life.fire(petition, "BoundaryEvent_ExecuteOverdue");
        life.fire(petition, "BoundaryEvent_ReportBackOverdue");
        life.fire(petition, "Timer_ReviewWindowClosed");
        life.fire(petition, "Timer_EvaluationClosed");
        new Steps(life, petition).executed("2026-04-09");
        life.done(petition, HANDLER, WRITE_REPORT, REPORT);
        life.on("2026-04-13");
        life.done(petition, REGISTRAR, CHECK_REPORT, Map.of("decision", "ACCEPT"));
        new Steps(life, petition).archived();

        assertThat(life.isOver(petition)).isTrue();
        assertThat(notices.about(petition))
                .extracting(Notices.Notice::text)
                .anySatisfy(text -> assertThat(text).contains("登记处理意见未执行"));
        assertThat(clock(petition, Duty.REPORT_BACK).doneOn()).hasToString("2026-04-09");
        assertThat(clock(petition, Duty.EXECUTE).doneOn()).hasToString("2026-04-09");
    }

    @Story(
            number = 52,
            title = "责任单位自行更正：不予支持改为予以支持，重新送达、另行执行",
            about = "不予支持的处理意见书送达后，责任单位发现认定错误，自行书面更正，由负责人审批，退回修改一次后同意；" + "更正的处理意见书另行编号、重新送达，复查申请期限另行起算，予以支持的内容另行执行。",
            ending = Ending.OPINION)
    void correctsItsOwnOpinionAndServesItAnew() {
        String petition = rejectedAndServed();
        String before = opinions.inForce(matter(petition)).number();

        life.on("2026-03-16");
        begin(petition, "维修资金使用条件认定错误。");
        draftCorrection(petition, Steps.with(Steps.OPINION, "executeBy", "2026-03-31"));
        decide(petition, Map.of("decision", "RETURNED", "reason", "写明错误是怎样发现的。"));
        draftCorrection(petition, Steps.with(Steps.OPINION, "executeBy", "2026-03-31"));
        decide(petition, Map.of("decision", "APPROVED"));
        life.done(petition, HANDLER, Steps.SERVICE, Steps.service(petition, "2026-03-16"));
        new Steps(life, petition).executed("2026-03-16");
        life.on("2026-04-16");
        life.fire(petition, "Timer_CorrectedWindowClosed");
        new Steps(life, petition).archived();

        assertThat(life.isOver(petition)).isTrue();
        assertThat(opinions.inForce(matter(petition)).number()).isNotEqualTo(before);
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty() == Duty.REQUEST_REVIEW)
                .extracting(Face::state)
                .containsExactly(Face.State.CANCELLED, Face.State.CLOSED);
    }

    @Story(
            number = 53,
            title = "更正之后再更正：最后一次送达重新起算，又一次启动后维持原意见",
            about = "责任单位更正后又发现账目日期有误，再次更正送达，前一次的复查申请期限不再等待；第三次启动经审批维持原处理意见，期限不变。",
            ending = Ending.OPINION)
    void correctsACorrection() {
        String petition = rejectedAndServed();

        life.on("2026-03-16");
        begin(petition, "账目公开的日期写错。");
        corrected(petition, "2026-03-16");
        life.on("2026-03-20");
        begin(petition, "更正后的日期仍有误。");
        corrected(petition, "2026-03-20");
        begin(petition, "信访人认为仍有误。");
        draftCorrection(petition, OpinionForms.rejecting());
        decide(petition, Map.of("decision", "DROPPED", "reason", "经核对无误。"));
        life.on("2026-04-21");
        life.fire(petition, "Timer_CorrectedWindowClosed");
        new Steps(life, petition).archived();

        assertThat(life.isOver(petition)).isTrue();
        assertThat(opinions.inForce(matter(petition)).edition()).isEqualTo(2);
    }

    private String rejectedAndServed() {
        String petition = life.registered();
        var steps = new Steps(life, petition)
                .sorted()
                .told(life.today())
                .competent()
                .routed();
        steps.noticed(life.today()).investigated();
        life.done(petition, HANDLER, Steps.DRAFT, OpinionForms.rejecting());
        steps.approved().served(life.today());
        life.rated(petition, REGISTRAR, life.today(), "FAIRLY_SATISFIED", "DISSATISFIED");
        life.done(petition, HANDLER, "UserTask_CallBack", RouteSteps.calledBackOn(life.today()));
        return petition;
    }

    private void begin(String petition, String error) {
        var outcome =
                life.acted(petition, HANDLER, "启动自行更正：" + error, () -> corrections.begin(matter(petition), error));
        assertThat(outcome.refusals()).isEmpty();
        assertThat(instances.tell(petition, "Message_CorrectionBegun", Map.of()))
                .isEqualTo(1);
    }

    private void corrected(String petition, String day) {
        draftCorrection(petition, OpinionForms.rejecting());
        decide(petition, Map.of("decision", "APPROVED"));
        life.done(petition, HANDLER, Steps.SERVICE, Steps.service(petition, day));
    }

    private void draftCorrection(String petition, Map<String, Object> opinion) {
        life.done(
                petition,
                HANDLER,
                OpinionForms.DRAFT_CORRECTION,
                OpinionForms.correction(opinion, "维修资金账目的认定有误，经复核发现。"));
    }

    private void decide(String petition, Map<String, Object> decision) {
        life.done(petition, LEADER, OpinionForms.APPROVE_CORRECTION, decision);
    }

    private Face clock(String petition, Duty duty) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == duty)
                .findFirst()
                .orElseThrow();
    }

    private static Matter matter(String petition) {
        return new Matter(petition, HOUSING);
    }
}
