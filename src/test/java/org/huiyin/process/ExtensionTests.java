package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.ExtensionSteps.ASK;
import static org.huiyin.process.ExtensionSteps.DECIDE;
import static org.huiyin.process.ExtensionSteps.TAKE_BACK;
import static org.huiyin.process.ExtensionSteps.TELL;
import static org.huiyin.process.Letter.aLetter;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SECOND_LEADER;

import java.time.Instant;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What art. 34 asks of an extension, and what it does not allow. */
@InTheCity
class ExtensionTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Ledger ledger;

    @Test
    void takesEffectWithTheNoticeAndNotWithTheApproval() {
        String petition = atInvestigation();
        var steps = steps(petition).asked("30").approved("30");
        assertThat(handle(petition).extendedBy()).isZero();

        steps.told(petition, "2026-03-02");

        assertThat(handle(petition).extendedBy()).isEqualTo(30);
        assertThat(handle(petition).lastDay()).isEqualTo("2026-06-01");
        assertThat(life.open(petition, Steps.INVESTIGATE).getDueDate())
                .isEqualTo(Instant.parse("2026-06-01T15:59:59Z"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"31, 至多延长 30 日，不能延长 31 日（第三十四条）", "0, 延长天数应当至少为一日", "-5, 延长天数应当至少为一日", "一个月, “延长日数”应当是整数"})
    void refusesDaysThatTheLawDoesNotKnow(String days, String sentence) {
        String petition = atInvestigation();

        assertThat(steps(petition).refused(days)).contains(sentence);
        assertThat(anyTime.offer(petition, HANDLER, ASK).against()).isEmpty();
    }

    @Test
    void isAskedOnlyByTheHandlerOfTheOrganWhoseSixtyDaysRun() {
        String early = life.registered();
        new Steps(life, early).sorted().told("2026-03-02").competent();
        String petition = atInvestigation();

        assertThat(anyTime.offer(early, HANDLER, ASK).against()).contains("没有正在计算的办理期限", "第三十四条");
        assertThat(anyTime.offer(petition, REGISTRAR, ASK).against()).contains("只有责任单位的承办人");
    }

    @Test
    void isAskedOnceAtATimeAndTakesEffectOnce() {
        String petition = atInvestigation();
        var steps = steps(petition).asked("10");

        assertThat(steps.refused("10")).contains("正在等待审批或者告知");
        steps.approved("10").told(petition, "2026-03-02");

        assertThat(steps.refused("10")).contains("已经延长过，只能延长一次（第三十四条）");
    }

    @Test
    void isNotAskedAfterTheLastDay() {
        String petition = atInvestigation();

        life.on("2026-05-07");

        assertThat(steps(petition).refused("10")).contains("期限已经届满，不能再延长");
    }

    @Test
    void isNotDecidedByWhoeverAskedForIt() {
        String petition = atInvestigation();
        anyTime.done(petition, LEADER, ASK, ExtensionSteps.asking("10"));

        String refusal = life.refused(petition, LEADER, DECIDE, ExtensionSteps.approval("10"));
        life.done(petition, SECOND_LEADER, DECIDE, ExtensionSteps.approval("10"));

        assertThat(refusal).contains("申请人不能审批本人的延长申请");
        assertThat(life.open(petition, TELL)).isNotNull();
    }

    @Test
    void asksTheHeadForDaysThatTheLawAllows() {
        String petition = atInvestigation();
        steps(petition).asked("10");

        assertThat(life.refused(petition, LEADER, DECIDE, ExtensionSteps.approval("45")))
                .contains("至多延长 30 日");
        assertThat(life.refused(petition, LEADER, DECIDE, ExtensionSteps.approval("很多")))
                .contains("请填写“延长日数”");
    }

    @Test
    void asksForTheDayOfTheNotice() {
        String petition = atInvestigation();
        life.on("2026-03-10");
        steps(petition).asked("10").approved("10");

        assertThat(life.refused(petition, HANDLER, TELL, Map.of("recipient", petition, "way", "LETTER")))
                .contains("请填写“告知日期”");
        assertThat(life.refused(petition, HANDLER, TELL, ExtensionSteps.telling(petition, "2026-03-09")))
                .contains("不能早于批准日期 2026-03-10");
        assertThat(life.refused(petition, HANDLER, TELL, ExtensionSteps.telling(petition, "2026-03-11")))
                .contains("不能晚于今天");
        assertThat(life.refused(petition, HANDLER, TELL, ExtensionSteps.telling("JSXF-2026-9", "2026-03-10")))
                .contains("所选的信访人已经告知");
        assertThat(life.refused(petition, HANDLER, TELL, Map.of("recipient", petition, "way", "UNCLEAR")))
                .contains("应当告知");
    }

    @Test
    void isToldToNobodyWhereTheAddressIsUnclear() {
        String petition = ExtensionSteps.atInvestigation(life, aLetter().unclear());
        steps(petition).asked("10").approved("10");

        life.done(petition, HANDLER, TELL, Map.of("recipient", petition, "way", "UNCLEAR"));

        assertThat(handle(petition).extendedBy()).isEqualTo(10);
    }

    @Test
    void isNotToldAfterTheLastDay() {
        String petition = atInvestigation();
        life.on("2026-05-06");
        steps(petition).asked("10").approved("10");

        life.on("2026-05-07");
        String refusal = life.refused(petition, HANDLER, TELL, ExtensionSteps.telling(petition, "2026-05-06"));

        assertThat(refusal).contains("期限已经届满");
        assertThat(handle(petition).extendedBy()).isZero();
    }

    @Test
    void isTakenBackByTheHeadAsIfItHadNotBeen() {
        String petition = atInvestigation();
        steps(petition).asked("30").approved("30").told(petition, "2026-03-02");
        Map<String, Object> mistake = Map.of("reason", "误将另一件的审批登记在本件。", "told", "2026年3月2日书面告知");

        assertThat(anyTime.offer(petition, HANDLER, ASK).against()).contains("已经延长过");
        anyTime.done(petition, LEADER, TAKE_BACK, mistake);

        assertThat(handle(petition).extendedBy()).isZero();
        assertThat(handle(petition).lastDay()).isEqualTo("2026-05-06");
        assertThat(life.open(petition, Steps.INVESTIGATE).getDueDate())
                .isEqualTo(Instant.parse("2026-05-06T15:59:59Z"));
        assertThat(anyTime.offer(petition, LEADER, TAKE_BACK).against()).contains("没有延长过");
        assertThat(anyTime.offer(petition, HANDLER, ASK).against()).isEmpty();
    }

    @Test
    void isTakenBackByNobodyButTheHead() {
        String petition = atInvestigation();
        steps(petition).asked("30").approved("30").told(petition, "2026-03-02");

        assertThat(anyTime.offered(petition, HANDLER)).doesNotContain(TAKE_BACK);
        assertThat(anyTime.offer(petition, REGISTRAR, TAKE_BACK).against()).contains("只有责任单位的负责人");
    }

    private ExtensionSteps steps(String petition) {
        return new ExtensionSteps(life, anyTime, petition);
    }

    private String atInvestigation() {
        return ExtensionSteps.atInvestigation(life, aLetter());
    }

    private Face handle(String petition) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == Duty.HANDLE && face.organ().equals(HOUSING))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
