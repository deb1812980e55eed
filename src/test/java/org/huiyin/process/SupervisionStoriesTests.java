package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyin.process.AnyTimeForms.archived;
import static org.huiyin.process.AnyTimeForms.withdrawal;
import static org.huiyin.process.Letter.aLetter;
import static org.huiyin.process.SupervisionSteps.CONFIRM;
import static org.huiyin.process.SupervisionSteps.FIRST;
import static org.huiyin.process.SupervisionSteps.supervised;
import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.letters.Format;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letters;
import org.huiyin.letters.word.WordFile;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.huiyin.supervision.SupervisionEffect.Result;
import org.huiyin.supervision.SupervisionEffects;
import org.huiyin.supervision.SupervisionMatter;
import org.huiyin.supervision.SupervisionState;
import org.huiyin.supervision.Supervisions;
import org.springframework.beans.factory.annotation.Autowired;

/** What follows where an organ is late, or perfunctory, or does not reply (art. 40). */
@InTheCity
class SupervisionStoriesTests {

    private static final Map<String, Object> TO_CONFERENCE =
            Map.of("findings", "现场核实，承办人仍未约见信访人。", "verdict", "CONFERENCE", "demand", "请联席会议研究责任单位的履职问题。");

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Supervisions supervisions;

    @Autowired
    private SupervisionEffects effects;

    @Autowired
    private Letters letters;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Acts acts;

    @Story(
            number = 111,
            title = "受理告知超期：提出督办，认定、签发后印发督办函，反馈属实后结束",
            about = "住房和城乡建设局超过期限没有书面告知，系统同时记录超期并提出督办。督查专员认定事由，负责人退回一次后签发，"
                    + "督办函一并提出改进工作建议。责任单位改正并反馈，督查专员查阅案卷核实后结束；此后九十日内信访人没有再次信访。",
            ending = Ending.OPINION)
    void leadsFromABreachToACheckedReply() {
        var late = SupervisionSteps.breached(life);
        var proposed = supervisions.of(late.petition());
        late.confirmed("2026-04-17").sentBack("改进工作建议不具体。");
        var before = letters.of(late.petition()).stream()
                .filter(letter -> letter.kind() == Kind.SUPERVISION)
                .toList();
        late.confirmed("2026-04-17").signed();
        life.on("2026-03-19");
        var steps = new Steps(life, late.petition());
        steps.competent().routed().noticed("2026-03-19");
        late.answered().settled();
        finished(steps, "2026-03-27", "2026-04-28");

        assertThat(proposed)
                .extracting(SupervisionMatter::organ, SupervisionMatter::bureau, SupervisionMatter::state)
                .containsExactly(tuple(HOUSING, BUREAU, SupervisionState.PROPOSED));
        assertThat(before).as("nothing leaves before a leader has signed").isEmpty();
        assertThat(text(late.petition()))
                .contains("未按规定受理信访事项", "改进工作建议", "明确承办人调岗时的交接办法", "2026年4月17日")
                .doesNotContain("王小明");
        assertThat(effects.of(late.petition()))
                .extracting(each -> each.result())
                .containsExactly(Result.OPEN);
        life.on("2026-06-18");
        assertThat(effects.of(late.petition()))
                .extracting(each -> each.result())
                .containsExactly(Result.LASTING);
    }

    @Story(
            number = 112,
            title = "没有督办事由：研究督办本身超期，告知本局；查明已经告知，不予督办",
            about = "系统因受理告知超期提出督办，督查专员五个工作日内没有研究，系统提醒本局。经核实告知书在期限内已经当面送达，登记晚于期满，不予督办并写明理由。",
            ending = Ending.OPINION)
    void leavesNothingBehindWhereThereIsNoGround() {
        var late = SupervisionSteps.breached(life);
        life.on("2026-03-26");
        life.fire(late.petition(), "BoundaryEvent_ConfirmSupervisionOverdue");
        life.done(
                late.petition(),
                SUPERVISOR,
                CONFIRM,
                Map.of("decision", "DISMISS", "reason", "受理情况已于3月16日当面告知，登记晚于期满。"));
        var steps = new Steps(life, late.petition());
        steps.competent().routed().noticed("2026-03-26");
        finished(steps, "2026-03-27", "2026-04-28");

        assertThat(supervisions.of(late.petition()))
                .extracting(SupervisionMatter::state)
                .containsExactly(SupervisionState.DISMISSED);
        assertThat(letters.of(late.petition())).noneMatch(letter -> letter.kind() == Kind.SUPERVISION);
    }

    @Story(
            number = 113,
            title = "不反馈督办：督查专员登记逾期未反馈，市政府责令改正后告知、反馈、结束",
            about = "督办函指定的期限届满，责任单位没有反馈，超期并入同一督办。督查专员催办后不再等待，核实没有改正，请市政府责令改正；"
                    + "市政府责令改正超期受到提醒，责令后责任单位告知信访人并反馈，核实后结束。",
            ending = Ending.OPINION)
    void bringsWhoeverDoesNotReplyBeforeTheOrganAbove() {
        var late = SupervisionSteps.breached(life).confirmed("2026-03-25").signed();
        String petition = late.petition();
        life.on("2026-03-26");
        life.fire(petition, "BoundaryEvent_SupervisionReplyOverdue");
        anyTime.done(
                petition,
                SUPERVISOR,
                "supervision-unanswered",
                Map.of("supervision", FIRST, "urged", "3月24日、25日两次电话催办其办公室。"));
        late.verified(SupervisionSteps.BEFORE_THE_SUPERIOR);
        life.on("2026-04-13");
        life.fire(petition, "BoundaryEvent_OrderCorrectionOverdue");
        late.ordered("2026-04-20");
        var steps = new Steps(life, petition);
        steps.competent().routed().noticed("2026-04-13");
        late.answered();
        life.on("2026-04-21");
        life.fire(petition, "BoundaryEvent_VerifyReplyOverdue");
        late.settled();
        finished(steps, "2026-04-21", "2026-05-25");

        assertThat(supervisions.of(petition))
                .as("its own late reply opens no second one")
                .hasSize(1);
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty() == Duty.SUPERVISION_REPLY)
                .extracting(Face::state)
                .containsExactly(Face.State.CANCELLED, Face.State.DONE);
        assertThat(titles(petition)).contains("并入督办", "督办逾期未反馈", "责令改正");
    }

    @Story(
            number = 114,
            title = "督办不因撤回结束：再次要求反馈仍不改正，提请联席会议研究",
            about = "责任单位受理告知超期被督办期间，信访人撤回信访。信访事项终结归档，督办继续：督查专员再次要求限期反馈，仍没有改正，提请信访工作联席会议研究；会议决定挂牌督办，落实后结束。",
            ending = Ending.WITHDRAWN)
    void goesOnWhereThePetitionerStepsBack() {
        var late = SupervisionSteps.breached(life).confirmed("2026-04-17").signed();
        String petition = late.petition();
        anyTime.done(petition, HANDLER, "withdrawal", withdrawal(petition));
        archived(life, petition);
        late.answered();
        late.verified(Map.of(
                "findings", "反馈只说明原因，没有改正。", "verdict", "AGAIN", "demand", "十日内报送整改措施。", "replyBy", "2026-03-30"));
        life.on("2026-03-20");
        late.answered().verified(TO_CONFERENCE);
        ConferenceForms.decide(life, petition, "LISTED", TestCity.HOUSING, "2026-04-10");
        life.done(petition, HANDLER, ConferenceForms.REPORT, ConferenceForms.reported("已经约见信访人，逐项说明。"));
        life.done(
                petition,
                TestCity.SECRETARY,
                ConferenceForms.CHECK,
                ConferenceForms.checked("SETTLED", "已向信访人核实。", null));

        assertThat(supervisions.of(petition))
                .extracting(SupervisionMatter::state)
                .containsExactly(SupervisionState.TO_CONFERENCE);
        assertThat(ledger.of(petition)).noneMatch(face -> face.doneOn() == null);
    }

    @Story(
            number = 115,
            title = "办结后再次信访：对原责任单位提出督办，督办后信访人又来，督办没有效果",
            about = "住房和城乡建设局办结归档后，信访人就同一事项再次信访。系统对原责任单位提出督办，督查专员认定敷衍办理，签发督办函，核实后结束；"
                    + "此后信访人第三次信访，登记簿自动算出督办没有效果，并再次提出督办。",
            ending = Ending.OPINION)
    void measuresWhetherThePetitionerCameBack() {
        var steps = new Steps(life, life.registered());
        steps.sorted().told("2026-03-02").competent().routed().noticed("2026-03-02");
        finished(steps, "2026-03-10", "2026-04-10");
        String petition = steps.petition();
        String second = life.registered(aLetter().repeating(petition));
        life.done(petition, SUPERVISOR, CONFIRM, supervised("PERFUNCTORY", "2026-04-30"));
        var again = new SupervisionSteps(life, petition);
        again.signed().answered().settled();
        life.on("2026-05-11");
        life.registered(aLetter().repeating(second));
        life.registered(aLetter().repeating(petition));

        var effect = effects.of(petition).get(0);
        assertThat(effect.result()).isEqualTo(Result.CAME_BACK);
        assertThat(effect.cameBack())
                .hasSize(2)
                .allMatch(each -> each.receivedOn().equals(LocalDate.of(2026, 5, 11)));
        assertThat(supervisions.of(petition))
                .extracting(SupervisionMatter::state)
                .containsExactly(SupervisionState.SETTLED, SupervisionState.PROPOSED);
        life.done(petition, SUPERVISOR, CONFIRM, Map.of("decision", "DISMISS", "reason", "与上次督办同一情况，已提请联席会议。"));
    }

    @Story(
            number = 116,
            title = "归档以后：没有新的情况不再督办，有新的情况的提出督办",
            about = "信访事项办结归档后，登记员提出督办。没有写明归档以后的新情况，系统不予登记；电梯修复后又停运、责任单位不再过问的，写明后提出，督查专员认定拒不执行处理意见。",
            ending = Ending.OPINION)
    void asksForANewFactOnceThePetitionIsArchived() {
        var steps = new Steps(life, life.registered());
        steps.sorted().told("2026-03-02").competent().routed().noticed("2026-03-02");
        finished(steps, "2026-03-10", "2026-04-10");
        String petition = steps.petition();
        var proposal = Steps.with(SupervisionSteps.PROPOSAL, "ground", "NOT_EXECUTED");

        String refused = anyTime.refused(petition, SUPERVISOR, "supervision", proposal);
        anyTime.done(petition, SUPERVISOR, "supervision", Steps.with(proposal, "newFact", "4月8日起电梯再次停运，责任单位没有督促维修。"));
        life.done(petition, SUPERVISOR, CONFIRM, supervised("NOT_EXECUTED", "2026-04-30"));
        new SupervisionSteps(life, petition).signed().answered().settled();

        assertThat(refused).contains("没有新的情况不再提出督办");
        assertThat(titles(petition)).contains("归档", "提出督办", "印发督办函");
    }

    private void finished(Steps steps, String served, String over) {
        steps.investigated().drafted().approved();
        life.on(served);
        steps.served(served).invited(served).executed(served);
        life.on(over);
        life.fire(steps.petition(), "Timer_ReviewWindowClosed");
        life.fire(steps.petition(), "Timer_EvaluationClosed");
        steps.archived();
    }

    private String text(String petition) {
        var letter = letters.of(petition).stream()
                .filter(each -> each.kind() == Kind.SUPERVISION)
                .findFirst()
                .orElseThrow();
        return WordFile.read(letters.open(letter.id(), Format.DOCX))
                .document()
                .getDocumentElement()
                .getTextContent();
    }

    private List<String> titles(String petition) {
        return acts.of(petition).stream().map(Acts.Entry::title).toList();
    }
}
