package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.AcceptedSimply;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Notice;
import org.huiyin.handling.NoticeGiving;
import org.huiyin.handling.NoticeWay;
import org.huiyin.handling.OrdinaryGround;
import org.huiyin.handling.Outcome;
import org.huiyin.handling.Route;
import org.huiyin.handling.RouteChoice;
import org.huiyin.handling.Routes;
import org.huiyin.handling.Served;
import org.huiyin.handling.ServiceMethod;
import org.huiyin.handling.SettledSimply;
import org.huiyin.handling.SimpleAcceptances;
import org.huiyin.handling.SimpleConclusion;
import org.huiyin.handling.SimpleLeft;
import org.huiyin.handling.SimpleSettlements;
import org.huiyin.handling.SimpleWay;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.routing.TellingWay;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the simple procedure may end, and what it may not. */
@InTheCity
class SimpleSettlementTests {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final LocalDate ANSWERED = LocalDate.of(2026, 3, 5);
    private static final String BASIS = "《物业管理条例》第二十七条。";
    private static final String ANSWERS = "1. 已修复。\n2. 已公开。";

    @Autowired
    private Life life;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private SimpleSettlements settlements;

    @Autowired
    private SimpleAcceptances acceptances;

    @Autowired
    private Routes routes;

    @Autowired
    private NoticeGiving notices;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Acts acts;

    @Test
    void endsTheNoticeAndItsOwnPeriodWithTheAnswer() {
        Matter matter = simple(Letter.aLetter());

        Outcome outcome = settle(matter, byPhone(RECEIVED, ANSWERED, ANSWERS), true);

        assertThat(outcome.refusals()).isEmpty();
        assertThat(clock(matter, Duty.NOTICE).doneOn()).isEqualTo(ANSWERED);
        assertThat(clock(matter, Duty.SIMPLE_HANDLE).doneOn()).isEqualTo(ANSWERED);
        assertThat(petitions.facts(matter.petition()).orElseThrow().acceptedOn())
                .isEqualTo(RECEIVED);
        assertThat(acts.latest(matter.petition(), Served.class)).isEmpty();
    }

    @Test
    void servesAWrittenAnswerLikeAnOpinion() {
        Matter matter = simple(Letter.aLetter());

        settle(matter, written(ServiceMethod.IN_PERSON), false);

        Served served =
                acts.latest(matter.petition(), matter.organ(), Served.class).orElseThrow();
        assertThat(served.on()).isEqualTo(ANSWERED);
        assertThat(served.recipient()).isEqualTo(matter.petition());
    }

    @Test
    void refusesAnythingButPaperWithoutThePetitionersConsent() {
        Matter matter = simple(Letter.aLetter());

        Outcome outcome = settle(matter, byPhone(RECEIVED, ANSWERED, ANSWERS), false);

        assertThat(outcome.refusals()).singleElement().asString().contains("没有同意", "应当书面答复");
    }

    /** A written answer is open to review, and what is reviewed rests on something (art. 32). */
    @Test
    void refusesPaperWithoutItsLegalBasis() {
        Matter matter = simple(Letter.aLetter());
        var groundless = new SettledSimply(
                ANSWERED,
                RECEIVED,
                SimpleConclusion.SUPPORTED,
                ANSWERS,
                null,
                SimpleWay.WRITTEN,
                ServiceMethod.IN_PERSON,
                "送达回证。");

        Outcome outcome = settle(matter, groundless, false);

        assertThat(outcome.refusals()).singleElement().asString().contains("请填写“法律依据”");
        assertThat(acts.latest(matter.petition(), Served.class)).isEmpty();
    }

    @Test
    void refusesPaperWithoutService() {
        Matter matter = simple(Letter.aLetter());

        Outcome outcome = settle(matter, written(null), false);
        Outcome unclear = settle(matter, written(ServiceMethod.UNCLEAR), false);

        assertThat(outcome.refusals()).singleElement().asString().contains("“送达方式”");
        assertThat(unclear.refusals()).singleElement().asString().contains("“送达方式”");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-05, “受理日期”应当在收到日期 2026-03-02 与答复日期 2026-03-05 之间",
        "2026-03-05, 2026-03-04, “受理日期”应当在收到日期 2026-03-02 与答复日期 2026-03-04 之间",
        "2026-03-02, 2026-03-06, “答复日期”不能晚于今天 2026-03-05"
    })
    void refusesDays(LocalDate accepted, LocalDate answered, String sentence) {
        Matter matter = simple(Letter.aLetter());

        Outcome outcome = settle(matter, byPhone(accepted, answered, ANSWERS), true);

        assertThat(outcome.refusals()).contains(sentence + "。");
    }

    @Test
    void refusesToLeaveARequestUnanswered() {
        Matter matter = simple(Letter.aLetter());

        Outcome outcome = settle(matter, byPhone(RECEIVED, ANSWERED, "1. 已修复。"), true);

        assertThat(outcome.refusals()).singleElement().asString().contains("缺第 2 项");
    }

    @Test
    void refusesAJointPetition() {
        Matter matter = simple(Letter.aLetter().together(12));

        Outcome outcome = settle(matter, byPhone(RECEIVED, ANSWERED, ANSWERS), true);

        assertThat(outcome.refusals()).singleElement().asString().contains("多人联名或者集体信访不适用简易办理");
        assertThat(clock(matter, Duty.NOTICE).doneOn()).isNull();
    }

    @Test
    void startsNoPeriodAnewOnTheWayBackToTheOrdinaryProcedure() {
        Matter matter = simple(Letter.aLetter());
        LocalDate lastDay = clock(matter, Duty.NOTICE).lastDay();

        leave(matter);

        assertThat(clock(matter, Duty.SIMPLE_HANDLE).state()).isEqualTo(Face.State.CANCELLED);
        assertThat(clock(matter, Duty.NOTICE).doneOn()).isNull();
        assertThat(clock(matter, Duty.NOTICE).lastDay()).isEqualTo(lastDay);
        assertThat(settlements.settled(matter)).isEmpty();
    }

    @Test
    void endsTheThreeWorkingDaysWithTheNoticeThatComesBeforeTheAnswer() {
        Matter matter = simple(Letter.aLetter());
        ledger.start(matter.clock(Duty.SIMPLE_ACCEPT), RECEIVED);

        Outcome told = tell(matter, byPhone(RECEIVED, ANSWERED), true);
        life.on("2026-03-13");
        boolean late = ledger.breach(matter.clock(Duty.SIMPLE_ACCEPT));
        Outcome settled = settle(matter, byPhone(RECEIVED, LocalDate.of(2026, 3, 13), ANSWERS), true);

        assertThat(told.refusals()).isEmpty();
        assertThat(settled.refusals()).isEmpty();
        assertThat(late).isFalse();
        assertThat(clock(matter, Duty.SIMPLE_ACCEPT).state()).isEqualTo(Face.State.DONE);
        assertThat(clock(matter, Duty.SIMPLE_ACCEPT).doneOn()).isEqualTo(ANSWERED);
        assertThat(clock(matter, Duty.NOTICE).doneOn()).isEqualTo(ANSWERED);
        assertThat(clock(matter, Duty.SIMPLE_HANDLE).started()).isEqualTo(RECEIVED);
        assertThat(clock(matter, Duty.SIMPLE_HANDLE).doneOn()).isEqualTo("2026-03-13");
    }

    @Test
    void keepsTheDayOfAcceptanceThatThePetitionerWasTold() {
        Matter matter = simple(Letter.aLetter());
        tell(matter, byPhone(RECEIVED, ANSWERED), true);

        Outcome again = tell(matter, byPhone(RECEIVED, ANSWERED), true);
        Outcome other = settle(matter, byPhone(ANSWERED, ANSWERED, ANSWERS), true);

        assertThat(again.refusals()).containsExactly("已经先行告知受理，不必再次告知。请答复，或者转入普通程序。");
        assertThat(other.refusals()).containsExactly("已经告知信访人的受理日期为 2026-03-02，“受理日期”应当与其一致。");
    }

    @Test
    void refusesToTellOtherwiseThanThePetitionerAsks() {
        Matter matter = simple(Letter.aLetter());

        assertThat(tell(matter, byPhone(RECEIVED, ANSWERED), false).refusals())
                .singleElement()
                .asString()
                .contains("信访人要求书面告知的，应当书面告知");
        assertThat(tell(matter, told(RECEIVED, ANSWERED, TellingWay.UNCLEAR), false)
                        .refusals())
                .singleElement()
                .asString()
                .contains("住址清楚，应当告知");
        assertThat(tell(matter, byPhone(RECEIVED.minusDays(1), ANSWERED), true).refusals())
                .containsExactly("“受理日期”应当在收到日期 2026-03-02 与告知日期 2026-03-05 之间。");
        assertThat(tell(matter, byPhone(RECEIVED, ANSWERED.plusDays(1)), true).refusals())
                .containsExactly("“告知日期”不能晚于今天 2026-03-05。");
        assertThat(clock(matter, Duty.NOTICE).doneOn()).isNull();
    }

    @Test
    void owesTheWrittenNoticeByTheSameDayOnTheWayBackToTheOrdinaryProcedure() {
        Matter matter = simple(Letter.aLetter());
        LocalDate lastDay = clock(matter, Duty.NOTICE).lastDay();
        tell(matter, byPhone(RECEIVED, ANSWERED), true);

        leave(matter);

        assertThat(clock(matter, Duty.NOTICE).doneOn()).isNull();
        assertThat(clock(matter, Duty.NOTICE).started()).isEqualTo(RECEIVED);
        assertThat(clock(matter, Duty.NOTICE).lastDay()).isEqualTo(lastDay);
    }

    @Test
    void countsTheSixtyDaysFromTheAcceptanceToldBeforeTheWayBackToTheOrdinaryProcedure() {
        Matter matter = simple(Letter.aLetter());
        tell(matter, byPhone(RECEIVED, ANSWERED), true);
        life.on("2026-03-12");
        leave(matter);
        chosen(matter, Route.OPINION);
        life.on("2026-03-16");

        Outcome another = notice(matter, LocalDate.of(2026, 3, 16));
        Outcome same = notice(matter, RECEIVED);

        assertThat(another.refusals()).containsExactly("已经告知信访人的受理日期为 2026-03-02，“受理日期”应当与其一致。");
        assertThat(same.refusals()).isEmpty();
        assertThat(clock(matter, Duty.HANDLE).started()).isEqualTo(RECEIVED);
        assertThat(petitions.facts(matter.petition()).orElseThrow().acceptedOn())
                .isEqualTo(RECEIVED);
    }

    private Outcome notice(Matter matter, LocalDate acceptedOn) {
        var notice = new Notice(NoticeWay.POST, acceptedOn, LocalDate.of(2026, 3, 16), "李承办");
        return officer.as(TestCity.HANDLER, () -> notices.give(matter, notice, null));
    }

    private void chosen(Matter matter, Route route) {
        var choice = new RouteChoice(route, null, true, "物业否认维修责任。", null, null, false, null);
        officer.as(TestCity.HANDLER, () -> routes.choose(matter, choice));
    }

    private Outcome tell(Matter matter, AcceptedSimply accepted, boolean paperless) {
        return officer.as(TestCity.HANDLER, () -> acceptances.tell(matter, accepted, paperless));
    }

    private static AcceptedSimply byPhone(LocalDate accepted, LocalDate on) {
        return told(accepted, on, TellingWay.PHONE);
    }

    private static AcceptedSimply told(LocalDate accepted, LocalDate on, TellingWay way) {
        return new AcceptedSimply(on, accepted, way);
    }

    private void leave(Matter matter) {
        officer.as(TestCity.HANDLER, () -> {
            settlements.leave(matter, new SimpleLeft(ANSWERED, OrdinaryGround.DISPUTED, "物业否认。"));
            return matter;
        });
    }

    private Matter simple(Letter letter) {
        Matter matter = new Entrance(house).taken(life.registered(letter), Route.OPINION);
        ledger.start(matter.clock(Duty.SIMPLE_HANDLE), RECEIVED);
        life.on("2026-03-05");
        return matter;
    }

    private Outcome settle(Matter matter, SettledSimply settled, boolean consent) {
        return officer.as(TestCity.HANDLER, () -> settlements.settle(matter, settled, consent));
    }

    private static SettledSimply byPhone(LocalDate accepted, LocalDate answered, String answers) {
        return new SettledSimply(
                answered, accepted, SimpleConclusion.SUPPORTED, answers, null, SimpleWay.PHONE, null, "电话答复，表示满意。");
    }

    private static SettledSimply written(ServiceMethod method) {
        return new SettledSimply(
                ANSWERED, RECEIVED, SimpleConclusion.SUPPORTED, ANSWERS, BASIS, SimpleWay.WRITTEN, method, "邮寄回执。");
    }

    private Face clock(Matter matter, Duty duty) {
        List<Face> faces = ledger.of(matter.petition()).stream()
                .filter(face -> face.duty() == duty && face.organ().equals(matter.organ()))
                .toList();
        return faces.get(faces.size() - 1);
    }
}
