package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.RecommendationSteps.DRAFT;
import static org.huiyin.process.RecommendationSteps.DRAFTER;
import static org.huiyin.process.RecommendationSteps.OFFICE_FEEDS_BACK;
import static org.huiyin.process.RecommendationSteps.liable;
import static org.huiyin.process.SupervisionSteps.FIRST;
import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.GOVERNMENT;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.OFFICE;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SECRETARY;
import static org.huiyin.process.TestCity.SUPERVISOR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.deadlines.Ledger;
import org.huiyin.letters.Format;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letters;
import org.huiyin.letters.word.WordFile;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.huiyin.supervision.ConferenceRecords;
import org.huiyin.supervision.RecommendationEvidence;
import org.huiyin.supervision.RecommendationRecords;
import org.huiyin.supervision.RecommendationStage;
import org.huiyin.supervision.RectificationChecked;
import org.huiyin.supervision.RectificationVerdict;
import org.huiyin.supervision.SupervisionMatter;
import org.huiyin.supervision.SupervisionState;
import org.huiyin.supervision.Supervisions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Supervision as a whole (arts 39, 40): what an organ's silence leads to. */
@InTheCity
class ChainStoriesTests {

    private static final Map<String, Object> TO_CONFERENCE =
            Map.of("findings", "市政府责令改正以后，责任单位仍未告知信访人，也没有反馈。", "verdict", "CONFERENCE", "demand", "请联席会议研究责任单位的履职问题。");

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Supervisions supervisions;

    @Autowired
    private RecommendationRecords recommendations;

    @Autowired
    private RecommendationEvidence evidence;

    @Autowired
    private ConferenceRecords conferences;

    @Autowired
    private Letters letters;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Acts acts;

    @Story(
            number = 135,
            title = "从受理告知超期到追究责任：逐级告知、督办、责令改正、挂牌督办都没有结果，造成严重后果后建议追责，采纳并落实",
            about = "住房和城乡建设局受理告知超期，系统逐级告知并提出督办。督办函连同改进工作建议印发后没有反馈，市政府责令改正后仍没有反馈，联席会议挂牌督办。"
                    + "其间电梯坠落伤人，信访局以案卷中的证据向市政府提出追究责任建议，不得发给被追究责任的单位；市政府采纳并落实，全部办结（第三十九条、第四十条）。",
            ending = Ending.OPINION)
    void leadsFromALateNoticeToLiability() {
        var rungs = new Rungs(house);
        String petition =
                new Steps(life, life.registered()).sorted().told("2026-03-02").petition();
        var told = new ArrayList<List<String>>();
        told.add(rungs.climbed(petition, Duty.NOTICE, HOUSING, "2026-03-12"));
        told.add(rungs.climbed(petition, Duty.NOTICE, HOUSING, "2026-03-17"));
        life.on("2026-03-18");
        life.fire(petition, "BoundaryEvent_NoticeOverdue");
        var late = new SupervisionSteps(life, petition).confirmed("2026-03-27").signed();
        told.add(rungs.climbed(petition, Duty.NOTICE, HOUSING, "2026-03-23"));
        silent(late, "2026-03-30", SupervisionSteps.BEFORE_THE_SUPERIOR);
        told.add(rungs.climbed(petition, Duty.NOTICE, HOUSING, "2026-04-01"));
        late.ordered("2026-04-08");
        silent(late, "2026-04-09", TO_CONFERENCE);
        life.on("2026-04-10");
        ConferenceForms.decide(life, petition, "LISTED", HOUSING, "2026-04-30");
        life.on("2026-04-13");
        var steps = new Steps(life, petition).competent().routed().noticed("2026-04-13");
        hurt(petition);
        var refusals = liability(petition);
        followed(petition);
        steps.investigated().drafted().approved().served("2026-05-13").invited("2026-05-13");
        steps.executed("2026-05-13");
        archived(steps, "2026-06-15");

        assertThat(told)
                .containsExactly(
                        List.of(HOUSING + ".handler"),
                        List.of(HOUSING + ".handler"),
                        List.of(BUREAU + ".supervisor"),
                        List.of(BUREAU + ".leader"));
        assertThat(refusals).first().asString().contains("不得向被追究责任的单位提出");
        assertThat(refusals).last().asString().contains("没有证据不得提出建议");
        assertChain(petition);
    }

    /** Nothing is lost on the way, and nobody is told who petitions. */
    private void assertChain(String petition) {
        assertThat(titles(petition))
                .containsSubsequence(
                        "提出督办", "印发督办函", "督办逾期未反馈", "责令改正", "督办逾期未反馈", "提请联席会议研究", "下达联席会议决定", "印发建议", "反馈建议采纳情况");
        assertThat(supervisions.of(petition))
                .as("its own late replies join it")
                .extracting(SupervisionMatter::state)
                .containsExactly(SupervisionState.TO_CONFERENCE);
        assertThat(conferences.issued(petition))
                .extracting(issued ->
                        conferences.checked(petition, issued.decision()).map(RectificationChecked::verdict))
                .doesNotContain(Optional.empty(), Optional.of(RectificationVerdict.CONTINUE));
        assertThat(recommendations.stage(petition, RecommendationSteps.FIRST)).isEqualTo(RecommendationStage.CLOSED);
        assertThat(ledger.of(petition)).noneMatch(face -> !face.window() && face.doneOn() == null);
        assertThat(text(petition, Kind.SUPERVISION)).contains("改进工作建议");
        assertThat(text(petition, Kind.PURSUE_LIABILITY)).contains("“受理告知”超期", "三人受伤", "下达联席会议决定");
        assertThat(List.of(Kind.SUPERVISION, Kind.CONFERENCE_DECISION, Kind.PURSUE_LIABILITY))
                .allSatisfy(kind -> assertThat(text(petition, kind)).doesNotContain("王小明"));
    }

    /** The reply is late, somebody asked for it, and nothing came. */
    private void silent(SupervisionSteps supervision, String day, Map<String, ?> found) {
        life.on(day);
        life.fire(supervision.petition(), "BoundaryEvent_SupervisionReplyOverdue");
        anyTime.done(
                supervision.petition(),
                SUPERVISOR,
                "supervision-unanswered",
                Map.of("supervision", FIRST, "urged", "两次电话催办其办公室，没有答复。"));
        supervision.verified(found);
    }

    /** The grave consequence, with its evidence in the file. */
    private void hurt(String petition) {
        anyTime.done(
                petition,
                REGISTRAR,
                "evidence",
                Map.of("receivedOn", "2026-04-13", "channel", "VISIT", "content", "四月十二日电梯坠落，三人受伤：事故认定书、诊断证明共 4 份。"));
        Object seen =
                life.opening(petition, HANDLER, "UserTask_TakeUpSubmission").get("seen");
        life.done(
                petition,
                HANDLER,
                "UserTask_TakeUpSubmission",
                Map.of("seen", seen, "how", "INTO_FILE", "note", "已入卷，与维保记录核对。"));
    }

    /** What the drafter is told first; then the recommendation is issued to the city's government. */
    private List<String> liability(String petition) {
        life.on("2026-04-14");
        anyTime.done(petition, SUPERVISOR, "recommendation", outOfTheSupervision("PURSUE_LIABILITY", "督办、责令改正以后仍不作为。"));
        var proven = proven(petition);
        var unproven = new HashMap<>(proven);
        List.of("evidence1", "evidence2", "evidence3").forEach(unproven::remove);
        var refusals = List.of(
                life.refused(petition, DRAFTER, DRAFT, Steps.with(proven, "addressee", HOUSING)),
                life.refused(petition, DRAFTER, DRAFT, unproven));
        new RecommendationSteps(life, anyTime, petition)
                .drafted(proven)
                .checked()
                .approved();
        return refusals;
    }

    private Map<String, Object> proven(String petition) {
        var proven = new HashMap<>(liable(GOVERNMENT));
        proven.put("problem", "受理告知超期二十七天；督办、市政府责令改正以后两次不反馈，电梯带病运行无人过问。");
        proven.put("proposal", "建议对有关责任人员依规依纪处理，处理结果书面反馈。");
        proven.put("evidence1", piece(petition, "“受理告知”超期"));
        proven.put("evidence2", piece(petition, "“下达联席会议决定”"));
        proven.put("evidence3", piece(petition, "“补充证据"));
        return proven;
    }

    private String piece(String petition, String label) {
        return evidence.offered(petition).entrySet().stream()
                .filter(offered -> offered.getValue().contains(label))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    static Map<String, Object> outOfTheSupervision(String kind, String problem) {
        return Map.of("kind", kind, "organ", HOUSING, "origin", FIRST, "problem", problem);
    }

    /** The government adopts and carries out; what the conference listed is put right. */
    private void followed(String petition) {
        var steps = new RecommendationSteps(life, anyTime, petition);
        life.on("2026-04-24");
        life.done(
                petition,
                OFFICE,
                OFFICE_FEEDS_BACK,
                Map.of("adoption", "ADOPTED", "text", "已责成有关机关调查处理。", "carryOutBy", "2026-05-15"));
        steps.again("请反馈处理结果。", "2026-05-15");
        life.on("2026-04-28");
        life.done(petition, HANDLER, ConferenceForms.REPORT, ConferenceForms.reported("电梯已经更换，账目已向业主公开。"));
        life.done(petition, SECRETARY, ConferenceForms.CHECK, ConferenceForms.checked("SETTLED", "现场查看，电梯运行正常。", null));
        life.on("2026-05-13");
        life.done(
                petition,
                OFFICE,
                OFFICE_FEEDS_BACK,
                Map.of("carrying", "CARRIED_OUT", "text", "分管负责人受到警告处分，科长诫勉谈话，处理决定随文报送。"));
        steps.judged("CLOSE", "处理决定复印件在卷。");
    }

    private void archived(Steps steps, String day) {
        life.on(day);
        life.fire(steps.petition(), "Timer_ReviewWindowClosed");
        life.fire(steps.petition(), "Timer_EvaluationClosed");
        steps.archived();
    }

    private List<String> titles(String petition) {
        return acts.of(petition).stream().map(Acts.Entry::title).toList();
    }

    private String text(String petition, Kind kind) {
        var letter = letters.of(petition).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
        return WordFile.read(letters.open(letter.id(), Format.DOCX))
                .document()
                .getDocumentElement()
                .getTextContent();
    }
}
