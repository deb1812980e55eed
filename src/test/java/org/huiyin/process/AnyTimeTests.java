package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.Letter.aLetter;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SCHOOLS_HANDLER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Register;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is put down at any time, and what it leaves untouched. */
@InTheCity
class AnyTimeTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Wall wall;

    @Autowired
    private Acts acts;

    @Autowired
    private Register register;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Worklist worklist;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Notices notices;

    @Test
    void anAccusationGoesOnThoughItWasWithdrawn() {
        var petition = life.registered(aLetter().of(Purpose.ACCUSATION));

        anyTime.done(petition, REGISTRAR, "withdrawal", withdrawal(petition));

        assertThat(life.open(petition, Steps.SORT)).isNotNull();
        assertThat(acts.of(petition)).extracting(Acts.Entry::action).containsExactly("WITHDRAWN");
        assertThat(anyTime.offer(petition, REGISTRAR, "agreement").against()).contains("不适用调解");
    }

    @Test
    void aGroupWhoseMembersAreNotPutDownEndsOnlyTogether() {
        var petition = life.registered(aLetter().together(30, "王小明"));

        anyTime.done(petition, REGISTRAR, "withdrawal", withdrawal(petition));
        var still = life.open(petition, Steps.SORT);
        anyTime.done(petition, REGISTRAR, "withdrawal", withdrawal("ALL"));

        assertThat(still).isNotNull();
        assertThat(life.open(petition, "UserTask_ArchiveEnded")).isNotNull();
    }

    @Test
    void refusesToJoinItselfAnArchivedOneAStrangersAndAnAccusation() {
        var petition = life.registered();
        var closed = life.registered();
        var accusation = life.registered(aLetter().of(Purpose.ACCUSATION));
        register.archived(closed, LocalDate.of(2026, 3, 2));

        assertThat(refusedToJoin(petition, petition)).contains("不能并入自身");
        assertThat(refusedToJoin(petition, closed)).contains("已经办结");
        assertThat(refusedToJoin(petition, accusation)).contains("单独保密");
        assertThat(refusedToJoin(petition, "DHXF-2026-000001")).contains("没有编号为");
        assertThat(acts.of(petition)).isEmpty();
        assertThat(ledger.of(petition)).noneMatch(face -> face.state() == Face.State.CANCELLED);
        assertThat(anyTime.offer(closed, REGISTRAR, "withdrawal").against()).contains("已经归档");
        assertThat(anyTime.refused(closed, REGISTRAR, "withdrawal", withdrawal(closed)))
                .contains("已经归档");
    }

    @Test
    void freesTheTasksOfWhoeverIsRecusedAndTellsTheHeadsOfAPostLeftEmpty() {
        var petition = life.registered();
        life.done(petition, REGISTRAR, Steps.SORT, Steps.with(Steps.SORTING, "responsibleOrgan", TestCity.SCHOOLS));
        life.done(petition, REGISTRAR, Steps.TELL, Map.of("way", "LETTER", "toldOn", "2026-03-02"));
        var task = life.open(petition, Steps.CONFIRM).getId();
        officer.as(SCHOOLS_HANDLER, () -> {
            worklist.claim(task);
            return task;
        });

        anyTime.done(
                petition,
                SCHOOLS_HANDLER,
                "recusal",
                Map.of("who", SCHOOLS_HANDLER + "@" + TestCity.SCHOOLS, "asker", "OFFICER", "grounds", "信访人是本人亲属。"));
        life.done(
                petition,
                TestCity.SCHOOLS_LEADER,
                "UserTask_DecideRecusal",
                Map.of("verdict", "GRANT", "reasons", "属近亲属。"));

        assertThat(life.open(petition, Steps.CONFIRM).getAssignee()).isNull();
        assertThat(wall.bars(SCHOOLS_HANDLER, List.of(), petition)).isTrue();
        assertThat(notices.about(petition))
                .filteredOn(notice -> notice.text().contains("岗位没有其他人员"))
                .extracting(Notices.Notice::post)
                .contains(TestCity.SCHOOLS + ".leader");
    }

    @Test
    void bringsWhatCameToAJoinedPetitionToTheHandlerOfTheMainOne() {
        var main = inHand();
        var petition = life.registered();
        anyTime.done(petition, REGISTRAR, "join", Map.of("into", main, "reason", "同一事项。", "told", "电话告知"));

        anyTime.done(
                petition,
                REGISTRAR,
                "evidence",
                Map.of("receivedOn", "2026-03-02", "channel", "LETTER", "content", "并入件的照片。"));

        assertThat(life.opening(main, HANDLER, "UserTask_TakeUpSubmission").get("show_submissions"))
                .asString()
                .contains("并入件的照片");
    }

    @Test
    void beginsNoCorrectionBeforeThereIsAnythingToCorrect() {
        var petition = inHand();

        assertThat(anyTime.refused(petition, HANDLER, "correction", Map.of("error", "写错了日期。")))
                .contains("还没有可以更正的处理意见书");
        assertThat(acts.of(petition)).extracting(Acts.Entry::action).doesNotContain("CORRECTION_BEGUN");
    }

    @Test
    void beginsACorrectionOfWhatWasServed() {
        var petition = life.registered();
        var steps = new Steps(life, petition)
                .sorted()
                .told("2026-03-02")
                .competent()
                .routed();
        steps.noticed("2026-03-02").investigated().drafted().approved().served("2026-03-02");

        anyTime.done(petition, HANDLER, "correction", Map.of("error", "写错了日期。"));

        assertThat(life.open(petition, "UserTask_DraftCorrection")).isNotNull();
    }

    @Test
    void refersForHelpBesideTheHandling() {
        var petition = inHand();

        anyTime.done(
                petition,
                HANDLER,
                "help",
                Map.of(
                        "kind", "SOCIAL",
                        "to", "东湖区民政局",
                        "referredOn", "2026-03-02",
                        "need", "独居老人，生活困难。",
                        "paper", "转介函"));

        assertThat(acts.of(petition)).extracting(Acts.Entry::article).contains("37");
        assertThat(life.open(petition, Steps.ROUTE)).isNotNull();
    }

    private String inHand() {
        var petition = life.registered();
        new Steps(life, petition).sorted().told("2026-03-02").competent();
        return petition;
    }

    private String refusedToJoin(String petition, String into) {
        return anyTime.refused(petition, REGISTRAR, "join", Map.of("into", into, "reason", "同一事项。", "told", "电话告知"));
    }

    private static Map<String, Object> withdrawal(String who) {
        return Map.of("who", who, "inWriting", true, "paper", "撤回信访申请书 1 份");
    }
}
