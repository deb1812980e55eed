package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.process.Steps.with;
import static org.huiyin.process.SupervisionSteps.CONFIRM;
import static org.huiyin.process.SupervisionSteps.FIRST;
import static org.huiyin.process.SupervisionSteps.PROPOSAL;
import static org.huiyin.process.SupervisionSteps.supervised;
import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.HOUSING_REGISTRAR;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SCHOOLS_LEADER;
import static org.huiyin.process.TestCity.SUPERVISOR;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.audit.Trail;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Purpose;
import org.huiyin.supervision.SupervisionGround;
import org.huiyin.supervision.SupervisionOrigin;
import org.huiyin.supervision.SupervisionProposal;
import org.huiyin.supervision.SupervisionState;
import org.huiyin.supervision.Supervisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What supervision refuses, in a sentence, with nothing changed; who may propose it, and what proposes nothing. */
@InTheCity
class SupervisionRefusalTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Supervisions supervisions;

    @Autowired
    private Organization organization;

    @Autowired
    private Wall wall;

    @Autowired
    private Trail trail;

    @ParameterizedTest
    @CsvSource({
        "demand, '', 请填写“督办要求”",
        "improvement, '', 请填写“改进工作建议”",
        "ground, '', 请填写“督办事由”",
        "replyBy, 2026-03-18, 应当晚于今天"
    })
    void refusesALetterThatSaysTooLittle(String field, String value, String sentence) {
        var late = SupervisionSteps.breached(life);

        String refusal = life.refused(
                late.petition(), SUPERVISOR, CONFIRM, with(supervised("NOT_ACCEPTED", "2026-04-17"), field, value));

        assertThat(refusal).contains(sentence);
    }

    @Test
    void dismissesOnlyWithAReason() {
        var late = SupervisionSteps.breached(life);

        String refusal = life.refused(late.petition(), SUPERVISOR, CONFIRM, Map.of("decision", "DISMISS"));

        assertThat(refusal).contains("请填写“不予督办的理由”");
        life.done(late.petition(), SUPERVISOR, CONFIRM, Map.of("decision", "DISMISS", "reason", "当天已经告知，登记晚于期满。"));
        assertThat(supervisions.of(late.petition()))
                .extracting(matter -> matter.state())
                .containsExactly(SupervisionState.DISMISSED);
    }

    @Test
    void letsNobodySignWhatTheyDrewUp() {
        organization.appoint(new Officer(SUPERVISOR, "童督查"), new Post(BUREAU, Role.LEADER), LocalDate.of(2026, 3, 2));
        var late = SupervisionSteps.breached(life).confirmed("2026-04-17");

        String refusal =
                life.refused(late.petition(), SUPERVISOR, SupervisionSteps.SIGN, Map.of("decision", "APPROVE"));

        assertThat(refusal).contains("认定事由的人员不能签发");
        late.sentBack("改进工作建议不具体。").confirmed("2026-04-17").signed();
    }

    @Test
    void putsSilenceDownAsLateThoughTheNightHasNotYet() {
        var late = SupervisionSteps.breached(life).confirmed("2026-03-25").signed();
        life.on("2026-03-26");

        anyTime.done(
                late.petition(),
                SUPERVISOR,
                "supervision-unanswered",
                Map.of("supervision", SupervisionSteps.FIRST, "urged", "两次电话催办。"));

        assertThat(trail.of(late.petition()))
                .filteredOn(entry -> entry.action().equals("BREACHED"))
                .extracting(entry -> entry.details().get("duty"))
                .containsExactly("NOTICE", "SUPERVISION_REPLY");
        assertThat(supervisions.of(late.petition())).hasSize(1);
    }

    @Test
    void refusesASecondSupervisionOnTheGroundOfAnOpenOne() {
        var late = SupervisionSteps.breached(life);
        String petition = late.petition();
        supervisions.propose(new SupervisionProposal(
                petition, HOUSING, BUREAU, SupervisionGround.PERFUNCTORY, SupervisionOrigin.OFFICER, "没有调查核实。", null));

        String refusal = life.refused(petition, SUPERVISOR, CONFIRM, supervised("PERFUNCTORY", "2026-04-17"));

        assertThat(supervisions.of(petition)).hasSize(2);
        assertThat(refusal).contains("督办2正在办理，不重复督办");
    }

    @Test
    void joinsWhatComesToAnOpenSupervision() {
        var late = SupervisionSteps.breached(life);

        anyTime.done(late.petition(), REGISTRAR, "supervision", with(PROPOSAL, "ground", "NOT_ACCEPTED"));

        assertThat(supervisions.of(late.petition())).hasSize(1);
        assertThat(life.opening(late.petition(), SUPERVISOR, CONFIRM).get("show_joined"))
                .asString()
                .contains("正在研究");
    }

    @Test
    void isProposedByTheBureauAlone() {
        var late = SupervisionSteps.breached(life);

        assertThat(anyTime.offered(late.petition(), SUPERVISOR)).contains("supervision");
        assertThat(anyTime.offered(late.petition(), BUREAU_HEAD)).contains("supervision");
        assertThat(anyTime.offered(late.petition(), HANDLER)).doesNotContain("supervision");
        assertThat(anyTime.offered(late.petition(), SCHOOLS_LEADER)).isEmpty();
        assertThat(anyTime.offered(late.petition(), HOUSING_REGISTRAR)).doesNotContain("supervision");
    }

    @Test
    void asksForNoReplyTwiceAndWaitsForOneUntilItsLastDay() {
        var late = SupervisionSteps.breached(life).confirmed("2026-04-17").signed();
        var early = anyTime.refused(
                late.petition(), SUPERVISOR, "supervision-unanswered", Map.of("supervision", FIRST, "urged", "电话催办。"));

        late.answered().settled();

        assertThat(early).contains("没有反馈期限已经届满");
        assertThatThrownBy(() -> late.answered()).hasMessageContaining(SupervisionSteps.REPLY);
        assertThat(anyTime.refused(
                        late.petition(),
                        SUPERVISOR,
                        "supervision-unanswered",
                        Map.of("supervision", FIRST, "urged", "电话催办。")))
                .contains("没有反馈期限已经届满");
    }

    @Test
    void aStrangerCannotReply() {
        var late = SupervisionSteps.breached(life).confirmed("2026-04-17").signed();

        assertThatThrownBy(() ->
                        life.done(late.petition(), SCHOOLS_LEADER, SupervisionSteps.REPLY, SupervisionSteps.ANSWER))
                .isNotNull();
        late.answered();
    }

    @Test
    void whatIsNotSettledNeedsADemand() {
        var late =
                SupervisionSteps.breached(life).confirmed("2026-04-17").signed().answered();

        assertThat(life.refused(
                        late.petition(),
                        SUPERVISOR,
                        SupervisionSteps.VERIFY,
                        Map.of("findings", "没有改正。", "verdict", "CONFERENCE")))
                .contains("请填写“要求”");
        assertThat(life.refused(
                        late.petition(),
                        SUPERVISOR,
                        SupervisionSteps.VERIFY,
                        Map.of("findings", "没有改正。", "verdict", "AGAIN", "demand", "三日内告知。", "replyBy", "2026-03-18")))
                .contains("应当晚于今天");
    }

    @Test
    void proposesNothingAgainstTheAccusedNorForWhatOnlyPracticeAsks() {
        String accusation = life.registered(Letter.aLetter().of(Purpose.ACCUSATION));
        String sorted = new Steps(life, accusation).sorted().told("2026-03-02").petition();
        wall.raise(Bar.organ(sorted, HOUSING, Wall.Ground.ACCUSED));
        String waiting = life.registered();
        life.on("2026-03-18");

        life.fire(sorted, "BoundaryEvent_NoticeOverdue");
        life.fire(waiting, "BoundaryEvent_SortOverdue");

        assertThat(supervisions.of(sorted)).isEmpty();
        assertThat(supervisions.of(waiting)).as("the bureau's own breach").isEmpty();
    }
}
