package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.Letter.aLetter;
import static org.huiyin.process.Steps.with;
import static org.huiyin.process.SupervisionSteps.ANSWER;
import static org.huiyin.process.SupervisionSteps.BEFORE_THE_SUPERIOR;
import static org.huiyin.process.SupervisionSteps.CONFIRM;
import static org.huiyin.process.SupervisionSteps.ORDER;
import static org.huiyin.process.SupervisionSteps.REPLY;
import static org.huiyin.process.SupervisionSteps.SIGN;
import static org.huiyin.process.SupervisionSteps.VERIFY;
import static org.huiyin.process.SupervisionSteps.supervised;
import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.HOUSING_UNIT;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.OFFICE;
import static org.huiyin.process.TestCity.SUPERVISOR;
import static org.huiyin.process.TestCity.UNIT_LEADER;

import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.process.supervision.SupervisionStarts;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Purpose;
import org.huiyin.supervision.CorrectionOrdered;
import org.huiyin.supervision.SupervisedRepeats;
import org.huiyin.supervision.SupervisionGround;
import org.huiyin.supervision.SupervisionIssued;
import org.huiyin.supervision.SupervisionOrigin;
import org.huiyin.supervision.SupervisionProposal;
import org.huiyin.supervision.SupervisionState;
import org.huiyin.supervision.Supervisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Supervision tells no organ that it is accused, and nobody of an accusation more than they need (art. 30). */
@InTheCity
class SupervisionWallTests {

    private static final Map<String, Object> ORDERED = Map.of("order", "三日内书面答复。", "replyBy", "2026-04-10");

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private SupervisionStarts starts;

    @Autowired
    private Supervisions supervisions;

    @Autowired
    private SupervisedRepeats repeats;

    @Autowired
    private Worklist worklist;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Wall wall;

    @Autowired
    private Acts acts;

    @Test
    void putsNothingOfALaterAccusationIntoTheEarlierFile() {
        String earlier = archived();

        String accusation = life.registered(
                aLetter().of(Purpose.ACCUSATION).against(HOUSING).repeating(earlier));

        assertThat(supervisions.of(earlier)).isEmpty();
        assertThat(acts.of(earlier).toString()).doesNotContain(accusation);
    }

    @Test
    void putsNothingOfALaterPetitionFromWhichTheOrganIsBarredIntoTheEarlierFile() {
        String earlier = archived();
        String later = life.registered(aLetter().repeating(earlier));
        var before = repeats.proposal(later);

        accused(later, HOUSING);

        assertThat(before).isPresent();
        assertThat(repeats.proposal(later)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        HOUSING + ", " + LEADER + ", CORRECTION, " + ORDER + ", " + OFFICE,
        HOUSING_UNIT + ", " + UNIT_LEADER + ", DEPARTMENT, UserTask_DepartmentOrders, " + LEADER
    })
    void hasAnAccusationAnsweredByOrderOfWhoeverDoesNotReadIt(
            String organ, String replying, String verdict, String step, String ordering) {
        String petition = notCorrected(Purpose.ACCUSATION, organ, replying, verdict);

        var shown = life.opening(petition, ordering, step);

        assertThat(shown).containsEntry("show_headline", "不予提供").containsKey("show_demand");
        assertThat(shown.toString()).doesNotContain("小区电梯长期停运", "请求修复电梯", "王小明");
        assertThat(officer.as(ordering, () -> worklist.maySee(petition))).isFalse();
        life.done(petition, ordering, step, ORDERED);
        assertThat(officer.as(ordering, () -> worklist.maySee(petition))).isFalse();
    }

    @Test
    void showsWhoeverOrdersAPetitionThatAccusesNobody() {
        String petition = notCorrected(Purpose.CLAIM, HOUSING, LEADER, "CORRECTION");

        assertThat(life.opening(petition, OFFICE, ORDER)).containsEntry("show_headline", "小区电梯长期停运");
        assertThat(officer.as(OFFICE, () -> worklist.maySee(petition))).isTrue();
    }

    @Test
    void letsNoLetterLeaveForWhoeverIsAccusedSinceItWasDrawnUp() {
        var late = SupervisionSteps.breached(life).confirmed("2026-04-17");
        accused(late.petition(), HOUSING);

        String signing = life.refused(late.petition(), BUREAU_HEAD, SIGN, Map.of("decision", "APPROVE"));
        late.sentBack("已被检举控告。");
        String confirming =
                life.refused(late.petition(), SUPERVISOR, CONFIRM, supervised("NOT_ACCEPTED", "2026-04-17"));
        life.done(late.petition(), SUPERVISOR, CONFIRM, Map.of("decision", "DISMISS", "reason", "已被检举控告。"));

        assertThat(signing).contains("被检举控告的单位", "请退回");
        assertThat(confirming).contains("请选择“不予督办”");
        assertThat(acts.all(late.petition(), SupervisionIssued.class)).isEmpty();
        assertThat(states(late.petition())).containsExactly(SupervisionState.DISMISSED);
    }

    @ParameterizedTest
    @CsvSource({"AGAIN", "CORRECTION", "CONFERENCE"})
    void demandsNothingMoreOfWhoeverIsAccusedSinceTheLetter(String verdict) {
        String petition = answered();
        var demanding = with(with(BEFORE_THE_SUPERIOR, "verdict", verdict), "replyBy", "2026-04-17");
        var stopping = Map.of("findings", "没有改正。", "verdict", "STOPPED");
        String early = life.refused(petition, SUPERVISOR, VERIFY, stopping);
        accused(petition, HOUSING);

        String refusal = life.refused(petition, SUPERVISOR, VERIFY, demanding);
        life.done(petition, SUPERVISOR, VERIFY, stopping);

        assertThat(early).contains("没有被检举控告，不能停止督办");
        assertThat(refusal).contains("请选择“被督办单位已被检举控告，停止督办”");
        assertThat(states(petition)).containsExactly(SupervisionState.STOPPED);
    }

    @Test
    void ordersNothingOfWhoeverIsAccusedSinceItWasAsked() {
        String petition = answered();
        life.done(petition, SUPERVISOR, VERIFY, BEFORE_THE_SUPERIOR);
        accused(petition, HOUSING);

        String refusal = life.refused(petition, OFFICE, ORDER, ORDERED);

        assertThat(refusal).contains("不再责令改正");
        assertThat(acts.all(petition, CorrectionOrdered.class)).isEmpty();
    }

    private String archived() {
        var steps = RecommendationSteps.inHand(life, anyTime);
        life.on("2026-03-10");
        steps.archived("2026-03-10", "2026-04-10");
        return steps.petition();
    }

    private String answered() {
        return SupervisionSteps.breached(life)
                .confirmed("2026-04-17")
                .signed()
                .answered()
                .petition();
    }

    /** Before whoever is to order it. */
    private String notCorrected(Purpose purpose, String organ, String replying, String verdict) {
        String petition = life.registered(aLetter().of(purpose));
        officer.asSystem(() -> starts.propose(new SupervisionProposal(
                petition, organ, BUREAU, SupervisionGround.PERFUNCTORY, SupervisionOrigin.OFFICER, "没有核查。", null)));
        life.done(petition, SUPERVISOR, CONFIRM, supervised("PERFUNCTORY", "2026-03-30"));
        life.done(petition, BUREAU_HEAD, SIGN, Map.of("decision", "APPROVE"));
        life.done(petition, replying, REPLY, ANSWER);
        life.done(petition, SUPERVISOR, VERIFY, with(BEFORE_THE_SUPERIOR, "verdict", verdict));
        return petition;
    }

    private void accused(String petition, String organ) {
        wall.raise(Bar.organ(petition, organ, Wall.Ground.ACCUSED));
    }

    private Iterable<SupervisionState> states(String petition) {
        return supervisions.of(petition).stream().map(matter -> matter.state()).toList();
    }
}
