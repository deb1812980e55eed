package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyin.process.AnyTimeForms.archived;
import static org.huiyin.process.AnyTimeForms.withdrawal;
import static org.huiyin.process.ConferenceForms.CHECK;
import static org.huiyin.process.ConferenceForms.DECLINED;
import static org.huiyin.process.ConferenceForms.MATTER;
import static org.huiyin.process.ConferenceForms.MEETING;
import static org.huiyin.process.ConferenceForms.PLAN;
import static org.huiyin.process.ConferenceForms.REPORT;
import static org.huiyin.process.ConferenceForms.checked;
import static org.huiyin.process.ConferenceForms.met;
import static org.huiyin.process.ConferenceForms.planned;
import static org.huiyin.process.ConferenceForms.reported;
import static org.huiyin.process.SupervisionSteps.CONFIRM;
import static org.huiyin.process.SupervisionSteps.FIRST;
import static org.huiyin.process.SupervisionSteps.VERIFY;
import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.GOVERNMENT;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SECRETARY;
import static org.huiyin.process.TestCity.SUPERVISOR;

import java.util.List;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices;
import org.huiyin.process.book.Story;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.huiyin.supervision.SupervisionMatter;
import org.huiyin.supervision.SupervisionState;
import org.huiyin.supervision.Supervisions;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody's silence stops a supervision or a decision of the conference, whatever has become of the petition. */
@InTheCity
class SilenceStoriesTests {

    private static final Map<String, Object> AGAIN =
            Map.of("findings", "电话核实，仍未告知信访人。", "verdict", "AGAIN", "demand", "三日内告知。", "replyBy", "2026-04-20");
    private static final Map<String, Object> TO_CONFERENCE =
            Map.of("findings", "现场核实，承办人仍未约见信访人。", "verdict", "CONFERENCE", "demand", "请联席会议研究责任单位的履职问题。");

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Supervisions supervisions;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Notices notices;

    @Story(
            number = 139,
            title = "撤回归档以后都不作声：责任单位不反馈、市政府不责令，登记后重新核实，再次要求后反馈",
            about = "督办函印发后信访人撤回，信访事项归档。责任单位期限届满没有反馈，督查专员催办后登记，请市政府责令改正；市政府超过期限没有责令，催办后同样登记不再等待，"
                    + "督查专员重新核实，再次要求限期反馈，责任单位改正后督办结束。",
            ending = Ending.WITHDRAWN)
    void goesOnPastTheSilenceOfTheOrganAndOfTheOneAbove() {
        var late = SupervisionSteps.breached(life).confirmed("2026-03-25").signed();
        String petition = late.petition();
        anyTime.done(petition, HANDLER, "withdrawal", withdrawal(petition));
        archived(life, petition);
        life.on("2026-03-26");
        anyTime.done(petition, SUPERVISOR, "supervision-unanswered", urged("supervision", FIRST));
        late.verified(SupervisionSteps.BEFORE_THE_SUPERIOR);
        String early = anyTime.refused(petition, SUPERVISOR, "correction-unordered", urged("supervision", FIRST));
        life.on("2026-04-13");
        anyTime.done(petition, SUPERVISOR, "correction-unordered", urged("supervision", FIRST));
        var found = life.opening(petition, SUPERVISOR, VERIFY);
        late.verified(AGAIN).answered().settled();

        assertThat(early).contains("没有期限已经届满");
        assertThat(found.get("show_unordered")).asString().contains("没有责令改正");
        assertThat(states(petition)).containsExactly(SupervisionState.SETTLED);
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty() == Duty.ORDER_CORRECTION)
                .extracting(Face::organ, Face::state)
                .containsExactly(tuple(GOVERNMENT, Face.State.CANCELLED));
        assertThat(ledger.of(petition)).noneMatch(face -> face.doneOn() == null);
    }

    @Story(
            number = 140,
            title = "会议决定逾期不反馈：登记后核实，核实超期受到提醒，另定期限后落实",
            about = "联席会议责令住房和城乡建设局限期整改，信访人撤回归档后，该局期限届满没有反馈。联席会议秘书催办后登记不再等待；核实超过五个工作日，系统告知督查专员。"
                    + "核实没有落实，另定期限，该局反馈后核实属实。",
            ending = Ending.WITHDRAWN)
    void checksADecisionThoughNobodyReports() {
        String petition = life.registered();
        anyTime.done(petition, REGISTRAR, "conference", MATTER);
        ConferenceForms.decide(life, petition, "RECTIFY", HOUSING, "2026-03-20");
        anyTime.done(petition, REGISTRAR, "withdrawal", withdrawal(petition));
        archived(life, petition);
        String early = anyTime.refused(petition, SECRETARY, "decision-unanswered", urged("decision", "议题1-1"));
        life.on("2026-03-23");
        anyTime.done(petition, SECRETARY, "decision-unanswered", urged("decision", "议题1-1"));
        var opened = life.opening(petition, SECRETARY, CHECK);
        life.on("2026-03-31");
        life.fire(petition, "BoundaryEvent_CheckRectificationOverdue");
        life.done(petition, SECRETARY, CHECK, checked("CONTINUE", "没有反馈，现场查看没有整改。", "2026-04-17"));
        life.done(petition, HANDLER, REPORT, reported("电梯已经修复，账目已向业主公开。"));
        life.done(petition, SECRETARY, CHECK, checked("SETTLED", "现场查看，电梯运行正常。", null));

        assertThat(early).contains("没有落实期限已经届满");
        assertThat(opened.get("show_reported")).isEqualTo("期限届满没有反馈");
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.item().equals("议题1-1"))
                .extracting(Face::duty, Face::organ, Face::state)
                .containsExactlyInAnyOrder(
                        tuple(Duty.CONFERENCE_TRACK, HOUSING, Face.State.CANCELLED),
                        tuple(Duty.CONFERENCE_TRACK, HOUSING, Face.State.DONE),
                        tuple(Duty.CONFIRM_SUPERVISION, BUREAU, Face.State.DONE_LATE),
                        tuple(Duty.CONFIRM_SUPERVISION, BUREAU, Face.State.DONE));
        assertThat(notices.about(petition)).anyMatch(notice -> notice.post().equals(BUREAU + ".supervisor"));
    }

    @Story(
            number = 141,
            title = "联席会议不列入议程、又不采取措施：两次都告知信访局，就同一事由重新提出督办",
            about = "督办没有结果，提请联席会议研究，召集人不列入议程。系统告知督查专员和负责人，并就同一事由重新提出督办；再次督办后又提请，会议听取情况不采取措施，再次提出。"
                    + "信访人撤回，督查专员说明理由不予督办。",
            ending = Ending.WITHDRAWN)
    void comesBackFromAConferenceThatDoesNothing() {
        var late =
                SupervisionSteps.breached(life).confirmed("2026-04-17").signed().answered();
        String petition = late.petition();
        late.verified(TO_CONFERENCE);
        life.done(petition, SECRETARY, PLAN, DECLINED);
        var declined = states(petition);
        var proposal = life.opening(petition, SUPERVISOR, CONFIRM);
        late.confirmed("2026-04-20").signed().answered().verified(TO_CONFERENCE);
        life.done(petition, SECRETARY, PLAN, planned("2026-03-18"));
        life.done(petition, SECRETARY, MEETING, met("2026-03-18", "NOTED"));
        life.done(petition, BUREAU_HEAD, ConferenceForms.SIGN, Map.of("decision", "APPROVE"));
        anyTime.done(petition, HANDLER, "withdrawal", withdrawal(petition));
        life.done(petition, SUPERVISOR, CONFIRM, Map.of("decision", "DISMISS", "reason", "信访人已经撤回，责任单位已当面说明。"));
        archived(life, petition);

        assertThat(declined).containsExactly(SupervisionState.TO_CONFERENCE, SupervisionState.PROPOSED);
        assertThat(proposal.get("show_proposal")).asString().contains("督办1没有改正", "不列入议程");
        assertThat(proposal).containsEntry("show_origin", "联席会议没有采取措施");
        assertThat(states(petition))
                .containsExactly(
                        SupervisionState.TO_CONFERENCE, SupervisionState.TO_CONFERENCE, SupervisionState.DISMISSED);
        assertThat(notices.about(petition))
                .filteredOn(notice -> notice.text().contains("没有作出决定"))
                .extracting(notice -> notice.post())
                .containsExactlyInAnyOrder(
                        BUREAU + ".supervisor", BUREAU + ".leader", BUREAU + ".supervisor", BUREAU + ".leader");
    }

    private List<SupervisionState> states(String petition) {
        return supervisions.of(petition).stream().map(SupervisionMatter::state).toList();
    }

    private static Map<String, Object> urged(String field, String id) {
        return Map.of(field, id, "urged", "两次电话催办其办公室，没有答复。");
    }
}
