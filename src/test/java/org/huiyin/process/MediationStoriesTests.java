package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Agreed;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mediation and settlement beside a clock that does not stop (arts 33, 34). */
@InTheCity
class MediationStoriesTests {

    private static final String DAY = "2026-03-02";
    private static final String ARCHIVE_ENDED = "UserTask_ArchiveEnded";
    private static final String TRACK = "UserTask_TrackPerformance";
    private static final String DRAW = "UserTask_DrawAgreement";
    private static final String SIGN = "UserTask_RecordSettlement";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Acts acts;

    @Story(
            number = 99,
            title = "电梯停运：调解达成协议，按期履行后归档",
            about =
                    "办理中双方同意调解，第二次调解达成协议，制作调解协议书；信访人没有签名，继续调解，修改协议后双方签名，终结办理。协议约定一个月内修复电梯，承办人跟踪，履行期限届满提醒一次，履行后归档；履行以前不能归档。",
            ending = Ending.AGREEMENT)
    void endsWhenWhatWasAgreedIsPerformed() {
        String petition = atInvestigation();
        anyTime.done(petition, HANDLER, "mediation", consents(DAY));

        life.on("2026-03-05");
        held(petition, "2026-03-05", "GOES_ON");
        life.on("2026-03-12");
        held(petition, "2026-03-12", "AGREED");
        life.done(petition, HANDLER, DRAW, agreement("2026-05-12"));
        var unsaid = life.refused(petition, HANDLER, SIGN, Map.of("signing", "NOT_SIGNED", "agreedOn", "2026-03-12"));
        life.done(petition, HANDLER, SIGN, unsigned("2026-03-12"));
        held(petition, "2026-03-12", "AGREED");
        life.done(petition, HANDLER, DRAW, agreement("2026-04-12"));
        life.done(petition, HANDLER, SIGN, signed("2026-03-12"));
        var early = life.refused(petition, REGISTRAR, ARCHIVE_ENDED, Map.of("complete", true, "paper", "调解协议书"));
        life.on("2026-04-13");
        life.fire(petition, "BoundaryEvent_PerformanceOverdue");
        life.done(petition, HANDLER, TRACK, tracked("2026-04-13", "GOES_ON"));
        life.on("2026-04-20");
        life.done(petition, HANDLER, TRACK, tracked("2026-04-20", "PERFORMED"));
        life.done(petition, REGISTRAR, ARCHIVE_ENDED, Map.of("complete", true, "paper", "调解协议书（2026年3月12日）"));

        assertThat(unsaid).contains("请填写“没有签名的情况”");
        assertThat(acts.latest(petition, Agreed.class).orElseThrow().paper()).contains("信调〔2026〕", "《信访事项调解协议书》");
        assertThat(early).contains("履行调解和解协议");
        assertThat(clock(petition, Duty.PERFORM_AGREEMENT).state()).isEqualTo(Face.State.DONE_LATE);
        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 100,
            title = "电梯停运：调解未达成协议，办理期限照常计算，按期出具处理意见书",
            about = "双方同意调解，调解期间六十日的办理期限不停止。对方不愿继续，终止调解，责任单位继续调查，出具处理意见书。",
            ending = Ending.OPINION)
    void neverStopsTheClock() {
        String petition = atInvestigation();
        var before = clock(petition, Duty.HANDLE);
        anyTime.done(petition, HANDLER, "mediation", consents(DAY));
        var during = clock(petition, Duty.HANDLE);

        life.on("2026-04-02");
        var open = anyTime.offer(petition, HANDLER, "mediation").against();
        held(petition, "2026-04-02", "FAILED");
        var steps = new Steps(life, petition).investigated();
        life.done(petition, HANDLER, Steps.DRAFT, OpinionForms.rejecting());
        steps.approved().served("2026-04-02");
        new Closing(life, petition).after(new Day(life, "2026-04-02"));

        assertThat(open).contains("调解正在进行");
        assertThat(during.lastDay()).isEqualTo(before.lastDay());
        assertThat(during.state()).isNotEqualTo(Face.State.PAUSED);
    }

    @Story(
            number = 101,
            title = "电梯停运：和解协议没有履行，恢复办理，在原办理期限内出具处理意见书",
            about = "双方自行和解，约定十日内履行。对方没有履行，撤销终结，责任单位按照原途径继续办理：六十日的办理期限自原受理之日起接续计算，和解和履行的时间不扣除。",
            ending = Ending.OPINION)
    void isTakenUpAgainWhereNothingIsPerformed() {
        String petition = atInvestigation();
        var before = clock(petition, Duty.HANDLE);
        var undrawn = without(settlement("2026-03-12"), "paper");
        var paperless = anyTime.refused(petition, HANDLER, "agreement", undrawn);
        anyTime.done(petition, HANDLER, "settlement-paper", drawn("2026-03-12"));
        anyTime.done(petition, HANDLER, "agreement", undrawn);
        var paper = acts.latest(petition, Agreed.class).orElseThrow().paper();

        life.on("2026-03-16");
        life.done(petition, HANDLER, TRACK, tracked("2026-03-16", "NOT_PERFORMED"));
        var handle = clock(petition, Duty.HANDLE);
        var steps = new Steps(life, petition).investigated();
        life.done(petition, HANDLER, Steps.DRAFT, OpinionForms.rejecting());
        life.done(petition, LEADER, Steps.APPROVE, OpinionForms.APPROVE);
        steps.served("2026-03-16");
        new Closing(life, petition).after(new Day(life, "2026-03-16"));

        assertThat(paperless).contains("制作和解协议书");
        assertThat(paper).contains("信和〔2026〕", "《信访事项和解协议书》");
        assertThat(handle.started()).isEqualTo(before.started());
        assertThat(handle.lastDay()).isEqualTo(before.lastDay());
        assertThat(clock(petition, Duty.PERFORM_AGREEMENT).state()).isEqualTo(Face.State.CANCELLED);
        assertThat(acts.ended(petition)).isEmpty();
    }

    @Story(
            number = 102,
            title = "电梯停运：调解期间信访人撤回，调解随之终止",
            about = "双方同意调解后，电梯修好，信访人书面撤回，事项终结，调解随之终止。",
            ending = Ending.WITHDRAWN)
    void mediationEndsWithThePetition() {
        String petition = atInvestigation();
        anyTime.done(petition, HANDLER, "mediation", consents(DAY));

        anyTime.done(
                petition,
                HANDLER,
                "withdrawal",
                Map.of("who", petition, "inWriting", true, "paper", "撤回信访申请书 1 份", "reason", "电梯已经修好。"));
        life.done(petition, REGISTRAR, ARCHIVE_ENDED, Map.of("complete", true, "paper", "撤回信访申请书"));

        assertThat(life.isOver(petition)).isTrue();
    }

    @Test
    void refusesWhatTheLawDoesNotKnow() {
        String petition = atInvestigation();
        var sorting = life.registered();

        assertThat(anyTime.refused(petition, HANDLER, "mediation", consents("2026-03-03")))
                .contains("不能晚于今天");
        assertThat(anyTime.refused(petition, HANDLER, "mediation", consents("2026-03-01")))
                .contains("不能早于收到日期");
        assertThat(anyTime.offer(sorting, REGISTRAR, "mediation").against()).contains("由责任单位承办人启动");
        assertThat(anyTime.refused(petition, HANDLER, "agreement", without(settlement(DAY), "performBy")))
                .contains("请填写“履行最后一日”");
        assertThat(anyTime.refused(petition, HANDLER, "settlement-paper", drawn("2026-03-01")))
                .contains("不能早于今天");
        assertThat(anyTime.refused(petition, HANDLER, "agreement", settlement("2026-03-01")))
                .contains("不能早于达成日期");
    }

    private String atInvestigation() {
        var steps = new Steps(life, life.registered());
        steps.sorted().told(DAY).competent().routed().noticed(DAY);
        return steps.petition();
    }

    private void held(String petition, String day, String result) {
        life.done(
                petition,
                HANDLER,
                "UserTask_Mediate",
                Map.of("heldOn", day, "result", result, "participants", "承办人、信访人、物业经理", "record", "争议在维修费用由谁承担。"));
    }

    private Face clock(String petition, Duty duty) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == duty && face.organ().equals(HOUSING))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static Map<String, Object> consents(String day) {
        return Map.of(
                "petitionerOn", day,
                "petitionerHow", "当面同意，笔录存卷",
                "otherParty", "某物业服务公司",
                "otherWho", "物业经理",
                "otherOn", day,
                "otherHow", "书面同意，同意书存卷",
                "mediator", "李承办");
    }

    private static Map<String, Object> agreement(String by) {
        return Map.of(
                "otherParty", "某物业服务公司",
                "facts", "电梯停运两个月。",
                "issues", "维修费用由谁承担。",
                "terms", "物业先行修复，费用依法分摊。",
                "manner", "物业委托维保单位修复。",
                "performBy", by);
    }

    private static Map<String, Object> signed(String day) {
        return Map.of("signing", "SIGNED", "agreedOn", day, "confirmedOn", day);
    }

    private static Map<String, Object> unsigned(String day) {
        return Map.of("signing", "NOT_SIGNED", "agreedOn", day, "note", "信访人认为履行期限过长，没有签名。");
    }

    private static Map<String, Object> settlement(String by) {
        return Map.of(
                "kind", "SETTLEMENT",
                "consent", true,
                "parties", "某物业服务公司",
                "paper", "和解协议书（2026年3月2日签订）",
                "agreedOn", DAY,
                "terms", "物业十日内修复电梯。",
                "manner", "物业修复，业主代表验收。",
                "performBy", by);
    }

    private static Map<String, Object> drawn(String by) {
        return Map.of(
                "otherParty", "某物业服务公司",
                "facts", "电梯停运，业主多次报修。",
                "terms", "物业十日内修复电梯。",
                "manner", "物业修复，业主代表验收。",
                "performBy", by);
    }

    private static Map<String, Object> without(Map<String, Object> values, String name) {
        var fewer = new HashMap<>(values);
        fewer.remove(name);
        return fewer;
    }

    private static Map<String, Object> tracked(String day, String state) {
        return Map.of("checkedOn", day, "state", state, "note", "电话询问信访人和物业，现场查看。");
    }
}
