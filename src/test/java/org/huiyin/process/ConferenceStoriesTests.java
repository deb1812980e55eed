package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyin.process.AnyTimeForms.archived;
import static org.huiyin.process.AnyTimeForms.withdrawal;
import static org.huiyin.process.ConferenceForms.CHECK;
import static org.huiyin.process.ConferenceForms.DECISION;
import static org.huiyin.process.ConferenceForms.DECLINED;
import static org.huiyin.process.ConferenceForms.MATTER;
import static org.huiyin.process.ConferenceForms.MEETING;
import static org.huiyin.process.ConferenceForms.PLAN;
import static org.huiyin.process.ConferenceForms.RECORD;
import static org.huiyin.process.ConferenceForms.REPORT;
import static org.huiyin.process.ConferenceForms.SIGN;
import static org.huiyin.process.ConferenceForms.checked;
import static org.huiyin.process.ConferenceForms.decided;
import static org.huiyin.process.ConferenceForms.met;
import static org.huiyin.process.ConferenceForms.planned;
import static org.huiyin.process.ConferenceForms.reported;
import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.LABOUR;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SECRETARY;

import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.huiyin.supervision.ConferenceRecords;
import org.huiyin.supervision.RectificationChecked;
import org.huiyin.supervision.RectificationVerdict;
import org.springframework.beans.factory.annotation.Autowired;

/** What the joint conference studies, decides and follows up (arts 7, 39). */
@InTheCity
class ConferenceStoriesTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private ConferenceRecords conferences;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Acts acts;

    @Autowired
    private Notices notices;

    @Story(
            number = 122,
            title = "维修资金：联席会议约谈责任单位并提出协调意见，逾期没有落实，另定期限后落实",
            about = "信访局提请联席会议研究。会议决定约谈住房和城乡建设局，对人力资源和社会保障局提出协调意见；纪要退回一次后签发。住建局逾期才反馈，核实没有落实，另定期限后落实（第三十九条第三款）。",
            ending = Ending.WITHDRAWN)
    void tracksWhatPeopleDecidedToTheEnd() {
        String petition = AnyTimeForms.atInvestigation(life);
        anyTime.done(petition, REGISTRAR, "conference", MATTER);
        life.done(petition, SECRETARY, PLAN, planned("2026-03-09"));
        life.on("2026-03-09");
        life.done(petition, SECRETARY, MEETING, met("2026-03-09", "DECIDED"));
        life.done(petition, SECRETARY, DECISION, decided("TALK", HOUSING, "2026-03-20", true));
        life.done(petition, SECRETARY, DECISION, decided("COORDINATED", LABOUR, null, false));
        life.done(petition, BUREAU_HEAD, SIGN, Map.of("decision", "RETURN", "reason", "写明各单位的分歧。"));
        life.done(petition, SECRETARY, MEETING, met("2026-03-09", "DECIDED"));
        life.done(petition, SECRETARY, DECISION, decided("TALK", HOUSING, "2026-03-20", true));
        life.done(petition, SECRETARY, DECISION, decided("COORDINATED", LABOUR, null, false));
        life.done(petition, BUREAU_HEAD, SIGN, Map.of("decision", "APPROVE"));

        life.on("2026-03-23");
        life.fire(petition, "BoundaryEvent_TrackOverdue");
        life.done(petition, HANDLER, REPORT, reported("账目已经查清，电梯正在招标。"));
        life.done(petition, SECRETARY, CHECK, checked("CONTINUE", "电梯还没有修复。", "2026-04-03"));
        life.on("2026-04-02");
        life.done(petition, HANDLER, REPORT, Map.of("text", "电梯已经修复，账目已向业主公开。", "doneOn", "2026-04-01"));
        life.done(petition, SECRETARY, CHECK, checked("SETTLED", "现场查看并询问业主，电梯运行正常。", null));
        anyTime.done(petition, HANDLER, "withdrawal", withdrawal(petition));
        archived(life, petition);

        assertThat(conferences.issued(petition)).hasSize(2);
        assertThat(conferences.checked(petition, "议题1-1"))
                .map(RectificationChecked::verdict)
                .hasValue(RectificationVerdict.SETTLED);
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty() == Duty.CONFERENCE_TRACK)
                .extracting(Face::organ, Face::item, Face::state)
                .containsExactly(
                        tuple(BUREAU, "议题1", Face.State.DONE),
                        tuple(HOUSING, "议题1-1", Face.State.DONE_LATE),
                        tuple(HOUSING, "议题1-1", Face.State.DONE));
        assertThat(notices.about(petition))
                .anySatisfy(notice -> assertThat(notice.text()).contains("作出决定（协调意见）"));
    }

    @Story(
            number = 123,
            title = "维修资金：第一次不列入议程，第二次再次研究后听取情况，不采取措施",
            about = "召集人认为可以先行协商，没有列入议程，理由在卷。再次提请后，会议先后研究两次，超过研究期限，听取情况，不采取措施，纪要签发后结束。",
            ending = Ending.WITHDRAWN)
    void keepsWhyAMatterWasNotStudiedAndWhatCameOfTheOther() {
        String petition = life.registered();
        anyTime.done(petition, REGISTRAR, "conference", MATTER);
        life.done(petition, SECRETARY, PLAN, DECLINED);
        anyTime.done(petition, BUREAU_HEAD, "conference", Steps.with(MATTER, "cause", "HARD"));
        life.done(petition, SECRETARY, PLAN, planned("2026-03-12"));
        life.on("2026-03-12");
        life.done(petition, SECRETARY, MEETING, met("2026-03-12", "AGAIN"));

        life.on("2026-04-02");
        life.fire(petition, "BoundaryEvent_ConferenceOverdue");
        life.done(petition, SECRETARY, PLAN, planned("2026-04-02"));
        life.done(petition, SECRETARY, MEETING, met("2026-04-02", "NOTED"));
        life.done(petition, BUREAU_HEAD, SIGN, Map.of("decision", "APPROVE"));
        anyTime.done(petition, REGISTRAR, "withdrawal", withdrawal(petition));
        archived(life, petition);

        assertThat(conferences.matters(petition)).hasSize(2);
        assertThat(conferences.issued(petition)).isEmpty();
        assertThat(acts.of(petition)).extracting(Acts.Entry::title).contains("提请联席会议研究", "不列入联席会议议程", "签发联席会议纪要");
    }

    @Story(
            number = 124,
            title = "区政府没有承办人：联席会议秘书登记反馈，没有落实的再次提请；撤回信访不终止跟踪",
            about = "会议责令东湖区人民政府限期整改，区政府没有承办人在岗，由联席会议秘书登记其来函。信访人撤回后，跟踪照常进行；核实没有落实，再次提请联席会议研究。",
            ending = Ending.WITHDRAWN)
    void followsUpForOrgansWithoutATaskAndDespiteAWithdrawal() {
        String petition = life.registered();
        anyTime.done(petition, REGISTRAR, "conference", MATTER);
        ConferenceForms.decide(life, petition, "RECTIFY", TestCity.DISTRICT, "2026-03-20");

        anyTime.done(petition, REGISTRAR, "withdrawal", withdrawal(petition));
        var running = ledger.of(petition).stream()
                .filter(face -> face.doneOn() == null)
                .map(Face::duty)
                .toList();
        life.on("2026-03-18");
        life.done(petition, SECRETARY, RECORD, Map.of("text", "正在核对维修资金账目。", "source", "区政府来函（2026年3月17日）"));
        life.done(petition, SECRETARY, CHECK, checked("RESUBMIT", "电梯没有修复，账目没有公开。", null));
        life.done(petition, SECRETARY, PLAN, DECLINED);
        archived(life, petition);

        assertThat(running).containsExactly(Duty.CONFERENCE_TRACK);
        assertThat(conferences.matters(petition))
                .extracting(done -> done.act().question())
                .last()
                .asString()
                .contains("没有落实会议决定 议题1-1");
        assertThat(life.isOver(petition)).isTrue();
    }
}
