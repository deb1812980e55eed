package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.Letter.aLetter;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/** Sixty days that are not enough (art. 34). */
@InTheCity
class ExtensionStoriesTests {

    private static final String OVER = "BoundaryEvent_HandlePeriodOver";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Acts acts;

    @Autowired
    private Notices notices;

    @Story(
            number = 68,
            title = "维修资金账目：情况复杂，延长三十日，逐人告知后按期办结",
            about = "两名业主联名来信，账目须经审计。申请延长四十日的，系统不予受理；负责人先不予批准，审计发现新情况后批准延长三十日，并向二人告知延期理由，延长生效。"
                    + "只能延长一次；处理意见书在延长后的期限内印发（第三十四条）。",
            ending = Ending.OPINION)
    void isHandledWithinTheNinetyDays() {
        String petition = ExtensionSteps.atInvestigation(life, aLetter().alsoSignedBy("钱多多"));
        var more = new ExtensionSteps(life, anyTime, petition);

        life.on("2026-04-10");
        more.refused("40");
        more.asked("20").refusedByTheHead();
        life.on("2026-04-20");
        more.asked("30").approved("30").told(petition, "2026-04-20");
        var afterTheFirst = handle(petition);
        life.on("2026-04-22");
        more.told(petition + "/2", "2026-04-22");
        more.refused("10");
        life.on("2026-05-20");
        var steps = new Steps(life, petition).investigated().drafted().approved();
        served(petition, petition, "2026-05-20");
        served(petition, petition + "/2", "2026-05-20");
        closed(steps, "2026-05-20", "2026-06-23");

        assertThat(afterTheFirst.extendedBy()).isZero();
        assertThat(handle(petition).lastDay()).isEqualTo("2026-06-01");
        assertThat(handle(petition).state()).isEqualTo(Face.State.DONE);
        assertThat(notices.about(petition))
                .extracting(Notices.Notice::text)
                .anySatisfy(text -> assertThat(text).contains("没有批准"));
    }

    @Story(
            number = 69,
            title = "维修资金账目：延长已批准、没有全部告知，期限届满，申请失效",
            about = "延长已经批准，只告知了两名信访人中的一人，办理期限就届满了：延长没有生效，申请失效，系统告知承办人和负责人，按原期限记为超期。" + "此后不能再申请延长；任务仍可办理，办到底（第三十四条）。",
            ending = Ending.OPINION)
    void lapsesWhereSomebodyWasNotTold() {
        String petition = ExtensionSteps.atInvestigation(life, aLetter().alsoSignedBy("孙小圣"));
        var more = new ExtensionSteps(life, anyTime, petition);

        life.on("2026-05-06");
        more.asked("30").approved("30").told(petition, "2026-05-06");
        life.on("2026-05-07");
        life.fire(petition, OVER);
        life.fire(petition, "BoundaryEvent_HandleOverdue");
        more.refused("30");
        var steps = new Steps(life, petition).investigated().drafted().approved();
        served(petition, petition, "2026-05-07");
        served(petition, petition + "/2", "2026-05-07");
        closed(steps, "2026-05-07", "2026-06-09");

        assertThat(handle(petition).extendedBy()).isZero();
        assertThat(handle(petition).state()).isEqualTo(Face.State.DONE_LATE);
        assertThat(notices.about(petition))
                .filteredOn(notice -> notice.text().contains("已经失效"))
                .extracting(Notices.Notice::post)
                .containsExactlyInAnyOrder(HOUSING + ".handler", HOUSING + ".leader");
    }

    @Story(
            number = 70,
            title = "电梯停运：申请延长之后，意见已经印发、另一件撤回、另一件并案，申请终止",
            about = "三件来信都申请了延长。一件由信访人撤回，一件并入主件，主件在审批之前就印发了处理意见书：不再需要延长的，申请随之终止，待审批的任务收回（第三十四条）。",
            ending = Ending.OPINION)
    void isDroppedWhereNothingIsLeftToExtend() {
        String petition = ExtensionSteps.atInvestigation(life, aLetter().from("吴大南"));
        String withdrawn = ExtensionSteps.atInvestigation(life, aLetter().from("周小北"));
        String joined = ExtensionSteps.atInvestigation(life, aLetter().from("郑大东"));
        for (String each : new String[] {petition, withdrawn, joined}) {
            new ExtensionSteps(life, anyTime, each).asked("15");
        }

        Map<String, Object> withdrawal = Map.of("who", withdrawn, "inWriting", true, "paper", "撤回信访申请书 1 份");
        anyTime.done(withdrawn, HANDLER, "withdrawal", withdrawal);
        life.done(withdrawn, REGISTRAR, "UserTask_ArchiveEnded", Map.of("complete", true, "paper", "撤回信访申请书"));
        anyTime.done(joined, REGISTRAR, "join", Map.of("into", petition, "reason", "同一部电梯。", "told", "电话告知"));
        var steps = new Steps(life, petition).investigated().drafted().approved();
        served(petition, petition, "2026-03-02");
        served(petition, joined, "2026-03-02");
        closed(steps, "2026-03-02", "2026-04-08");

        assertThat(over(petition)).contains("处理意见书已经印发");
        assertThat(over(withdrawn)).contains("信访事项已经终结办理或者并入另一件");
        assertThat(over(joined)).contains("信访事项已经终结办理或者并入另一件");
    }

    private String over(String petition) {
        return acts.of(petition).stream()
                .filter(entry -> entry.action().equals("EXTENSION_DROPPED"))
                .map(entry -> entry.lines().toString())
                .findFirst()
                .orElseThrow();
    }

    private void served(String petition, String recipient, String day) {
        life.done(petition, HANDLER, Steps.SERVICE, Steps.service(recipient, day));
    }

    private void closed(Steps steps, String served, String closing) {
        steps.invited(served).executed(served);
        life.on(closing);
        life.fire(steps.petition(), "Timer_ReviewWindowClosed");
        life.fire(steps.petition(), "Timer_EvaluationClosed");
        steps.archived();
    }

    private Face handle(String petition) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == Duty.HANDLE)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
