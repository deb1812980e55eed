package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyin.process.AnyTimeForms.archived;
import static org.huiyin.process.AnyTimeForms.withdrawal;
import static org.huiyin.process.BacklogSteps.FIRST;
import static org.huiyin.process.BacklogSteps.MAYOR;
import static org.huiyin.process.BacklogSteps.PAPER;
import static org.huiyin.process.BacklogSteps.plan;
import static org.huiyin.process.BacklogSteps.report;
import static org.huiyin.process.Letter.aLetter;
import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.GOVERNMENT;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SCHOOLS;
import static org.huiyin.process.TestCity.SCHOOLS_LEADER;
import static org.huiyin.process.TestCity.SECRETARY;
import static org.huiyin.process.TestCity.SUPERVISOR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.deadlines.Escalation;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.backlog.BacklogImport;
import org.huiyin.process.backlog.BacklogStarts;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Acts;
import org.huiyin.registry.PetitionImport.Result;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.huiyin.supervision.BacklogEntry;
import org.huiyin.supervision.BacklogMeasure;
import org.huiyin.supervision.BacklogProgress;
import org.huiyin.supervision.BacklogRecords;
import org.huiyin.supervision.BacklogStanding;
import org.huiyin.supervision.BacklogState;
import org.huiyin.supervision.ConferenceRecords;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Matters of long standing, each with a leader in charge and a plan of its own (art. 18, paragraph 2). */
@InTheCity
class BacklogStoriesTests {

    private static final Set<Duty> BACKLOG = Set.of(Duty.BACKLOG, Duty.BACKLOG_MILESTONE, Duty.VERIFY_BACKLOG);
    private static final String NAMES = "信访件编号,包案领导,包案领导单位,责任单位,交办文号,化解期限,批次\n";

    @TempDir
    Path folder;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private BacklogRecords backlogs;

    @Autowired
    private BacklogProgress progress;

    @Autowired
    private BacklogImport lists;

    @Autowired
    private ConferenceRecords conferences;

    @Autowired
    private Organization organization;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Acts acts;

    @Autowired
    private BacklogStarts starts;

    @Autowired
    private Escalation escalation;

    @Autowired
    private Notices notices;

    @Story(
            number = 131,
            title = "已经归档的积案：副市长包案，一案一策，两个节点一个超期，化解后经信访部门核实",
            about = "信访事项办结归档后列入上级交办的积案清单。包案领导接案，责任单位制定一案一策，退回一次后签批；第一个节点召开联合会商，第二个节点超期后报告。"
                    + "化解后督查专员超过十个工作日没有核实，受到提醒，随后联系信访人核实（第十八条第二款）。",
            ending = Ending.OPINION)
    void resolvesAMatterThatWasArchivedLongAgo() {
        String petition = closed();
        var steps = BacklogSteps.listed(house, petition, "2026-06-30").accepted();
        steps.drawn(plan("2026-04-30")).sentBack("只审计不修电梯，解决不了问题。");
        steps.drawn(plan("2026-04-30", "2026-05-15")).signed();
        life.on("2026-04-28");
        steps.reported(Map.of(
                "progress", "DONE",
                "text", "账目审计完成，已在小区公示栏公示。",
                "metOn", "2026-04-27",
                "meeting", "住房和城乡建设局、东湖区政府、两家物业公司：同意移交账目，启用应急维修资金。"));
        life.on("2026-05-18");
        life.fire(petition, "BoundaryEvent_MilestoneOverdue");
        steps.reported(report("DONE", "电梯已修复，5月16日通过检验，因配件到货晚于计划。"));
        life.on("2026-05-20");
        steps.resolved();
        life.on("2026-06-04");
        life.fire(petition, "BoundaryEvent_BacklogVerifyOverdue");
        steps.verified(BacklogSteps.verified("2026-06-04"));

        assertThat(ledger.of(petition))
                .filteredOn(face -> BACKLOG.contains(face.duty()))
                .extracting(Face::organ, Face::item, Face::state)
                .containsExactly(
                        tuple(HOUSING, "积案1", Face.State.DONE),
                        tuple(HOUSING, "积案1-1", Face.State.DONE),
                        tuple(HOUSING, "积案1-2", Face.State.DONE_LATE),
                        tuple(BUREAU, "积案1", Face.State.DONE_LATE));
        assertThat(backlogs.matter(petition, FIRST).state()).isEqualTo(BacklogState.VERIFIED);
        assertThat(titles(petition)).containsSubsequence("归档", "列入积案清单", "包案领导接案", "退回积案化解方案", "签批积案化解方案", "核实积案化解情况");
        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 132,
            title = "化解超期，提请联席会议；报告化解后核实没有化解，另定期限重新制定方案；信访人撤回不影响化解",
            about = "包案领导签批方案时提请联席会议研究。信访人撤回、信访事项归档，化解照常进行；化解期限届满没有报告，受到提醒。督查专员联系信访人，"
                    + "电梯修复后再次停运，认定没有化解，另定期限，重新制定方案后化解。",
            ending = Ending.WITHDRAWN)
    void beginsAnewWhereTheBureauFindsItUnresolved() {
        String petition = life.registered();
        var steps =
                BacklogSteps.listed(house, petition, "2026-03-31").accepted().drawn(plan("2026-03-20"));
        life.done(
                petition,
                MAYOR,
                BacklogSteps.SIGN,
                Map.of("decision", "APPROVE", "question", "两家物业账目移交涉及住建、市场监管，请会议明确牵头单位。"));
        life.done(petition, SECRETARY, ConferenceForms.PLAN, ConferenceForms.DECLINED);
        anyTime.done(petition, REGISTRAR, "withdrawal", withdrawal(petition));
        archived(life, petition);
        life.on("2026-03-19");
        steps.reported(report("PARTLY", "账目已移交，审计没有完成，预计4月上旬完成。"));
        life.on("2026-04-01");
        life.fire(petition, "BoundaryEvent_BacklogOverdue");
        steps.resolved().verified(BacklogSteps.again("2026-04-01", "2026-05-29"));
        boolean reopened = backlogs.matter(petition, FIRST).resolvedOn() == null;
        steps.drawn(plan("2026-04-30")).signed().reported(report("DONE", "更换主控板，电梯恢复运行。"));
        life.on("2026-05-06");
        steps.resolved().verified(BacklogSteps.verified("2026-05-06"));

        assertThat(reopened).isTrue();
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty() == Duty.BACKLOG || face.duty() == Duty.BACKLOG_MILESTONE)
                .extracting(Face::item, Face::lastDay, Face::state)
                .containsExactly(
                        tuple("积案1", LocalDate.of(2026, 3, 31), Face.State.DONE_LATE),
                        tuple("积案1-1", LocalDate.of(2026, 3, 20), Face.State.DONE),
                        tuple("积案1", LocalDate.of(2026, 5, 29), Face.State.DONE),
                        tuple("积案1-2", LocalDate.of(2026, 4, 30), Face.State.DONE));
        assertThat(conferences.matters(petition)).hasSize(1);
        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 133,
            title = "包案领导调离，接任的领导继续包案；化解核实之后信访人再次信访，如实显示",
            about = "包案领导调离后，由接任其岗位的领导接案。化解经核实后，信访人就同一事项再次信访，进度页显示“核实后再访”。",
            ending = Ending.OPINION)
    void goesOnUnderTheNextLeaderAndShowsThatThePetitionerCameBack() {
        String petition = closed();
        var next = new Officer("luyan", "陆岩");
        var steps = BacklogSteps.listed(house, petition, "2026-06-30");
        life.on("2026-04-13");
        organization.relieve(MAYOR, new Post(GOVERNMENT, Role.LEADER), LocalDate.of(2026, 4, 12));
        organization.appoint(next, new Post(GOVERNMENT, Role.LEADER), LocalDate.of(2026, 4, 13));
        life.done(petition, next.id(), BacklogSteps.ACCEPT, BacklogSteps.ACCEPTANCE);
        steps.drawn(plan("2026-04-30"));
        life.done(petition, next.id(), BacklogSteps.SIGN, Map.of("decision", "APPROVE"));
        steps.reported(report("DONE", "账目已公示，电梯已修复。")).resolved().verified(BacklogSteps.verified("2026-04-13"));
        boolean before = standing(petition).cameBack();
        life.on("2026-04-20");
        life.registered(aLetter().repeating(petition));

        assertThat(before).isFalse();
        assertThat(standing(petition).cameBack()).isTrue();
        assertThat(standing(petition).matter().entry().lead()).isEqualTo(next.id());
        assertThat(BacklogMeasure.CAME_BACK.counts(standing(petition), LocalDate.of(2026, 4, 20)))
                .isTrue();
    }

    @Story(
            number = 134,
            title = "导入积案清单：退回一行，再次导入不重复；期限有误，撤出后重新导入；节点没有完成，如实报告后化解",
            about = "督查专员导入上级交办的积案清单，一行因没有这位负责人退回，写明行、列和原因；同一清单再次导入不重复列入。"
                    + "上级更正化解期限后导入，告知与清单不一致，督查专员写明理由撤出后重新导入。责任单位如实报告节点没有完成。",
            ending = Ending.WITHDRAWN)
    void beginsWithTheListThatWasAssigned() throws IOException {
        String petition = life.registered();
        BacklogSteps.inOffice(organization);
        anyTime.done(petition, REGISTRAR, "withdrawal", withdrawal(petition));
        archived(life, petition);
        Path file = Files.writeString(
                folder.resolve("积案清单.csv"),
                "上级交办积案清单\n信访件编号,包案领导,包案领导单位,责任单位,交办文号,化解期限,批次\n"
                        + petition + ",秦明,江洲市人民政府,江洲市住房和城乡建设局," + PAPER + ",2026年5月29日,第一批\n"
                        + petition + ",王明,江洲市人民政府,江洲市住房和城乡建设局," + PAPER + ",2026年5月29日,第二批\n");
        Result first = life.acted(petition, SUPERVISOR, "导入积案清单，本件列入", () -> lists.run(file, BUREAU));
        Result twice = life.acted(petition, SUPERVISOR, "再次导入同一清单，不重复列入", () -> lists.run(file, null));
        Path corrected = Files.writeString(
                folder.resolve("积案清单更正.csv"),
                NAMES + petition + ",秦明,江洲市人民政府,江洲市住房和城乡建设局," + PAPER + ",2026-06-30,第一批\n");
        Result differs = life.acted(petition, SUPERVISOR, "导入更正的清单，与已列入的不一致，退回", () -> lists.run(corrected, BUREAU));
        anyTime.done(petition, SUPERVISOR, "backlog-withdrawal", Map.of("reason", "上级来函更正，化解期限应为2026年6月30日。"));
        Result anew = life.acted(petition, SUPERVISOR, "重新导入更正的清单，本件列入", () -> lists.run(corrected, BUREAU));
        var steps = new BacklogSteps(life, petition)
                .accepted()
                .drawn(plan("2026-03-20"))
                .signed();
        life.on("2026-03-20");
        steps.reported(report("NOT_DONE", "物业拒绝移交账目，已报请市场监管部门协助。"));
        life.on("2026-05-12");
        steps.resolved().verified(BacklogSteps.verified("2026-05-12"));

        assertThat(first).isInstanceOfSatisfying(Result.Finished.class, done -> {
            assertThat(done.counts().registered()).isEqualTo(1);
            assertThat(done.counts().first())
                    .extracting(each -> each.line(), each -> each.column())
                    .containsExactly(tuple(4L, "包案领导（B 列）"));
        });
        assertThat(twice)
                .isInstanceOfSatisfying(
                        Result.Finished.class,
                        done -> assertThat(List.of(
                                        done.counts().registered(),
                                        done.counts().already(),
                                        done.counts().rejected()))
                                .containsExactly(0L, 1L, 1L));
        assertThat(differs)
                .isInstanceOfSatisfying(
                        Result.Finished.class,
                        done -> assertThat(done.counts().first().get(0).reason())
                                .contains("化解期限是“2026-05-29”"));
        assertThat(anew)
                .isInstanceOfSatisfying(
                        Result.Finished.class,
                        done -> assertThat(done.counts().registered()).isEqualTo(1));
        assertThat(backlogs.reports(petition, "积案2")).hasSize(1);
    }

    @Story(
            number = 143,
            title = "包案领导一直没有接案：提醒后告知督查专员，撤出清单，另定包案领导后化解",
            about = "副市长五个工作日没有接案，受到提醒；超期三个工作日，告知组织化解的信访部门督查专员可以另定包案领导。督查专员撤出清单，由教育局负责人包案，重新列入后化解。"
                    + "期限届满只提醒，没有人接案，系统不当作已经接案（第十八条第二款）。",
            ending = Ending.WITHDRAWN)
    void isGivenToAnotherLeaderWhereTheFirstNeverTakesItOn() {
        String petition = life.registered();
        BacklogSteps.listed(house, petition, "2026-06-30");
        anyTime.done(petition, REGISTRAR, "withdrawal", withdrawal(petition));
        archived(life, petition);
        life.on("2026-03-10");
        life.fire(petition, "BoundaryEvent_AcceptLeadOverdue");
        life.on("2026-03-12");
        escalation.look(new Ledger.Clock(petition, Duty.ACCEPT_LEAD, GOVERNMENT, FIRST));
        anyTime.done(petition, SUPERVISOR, "backlog-withdrawal", Map.of("reason", "秦明副市长外出学习，另定包案领导。"));
        life.acted(petition, SUPERVISOR, "重新列入积案清单，由教育局负责人包案", () -> starts.begin(underTheSchools(petition)));
        life.done(petition, SCHOOLS_LEADER, BacklogSteps.ACCEPT, BacklogSteps.ACCEPTANCE);
        var steps = new BacklogSteps(life, petition).drawn(plan("2026-03-20"));
        life.done(petition, SCHOOLS_LEADER, BacklogSteps.SIGN, Map.of("decision", "APPROVE"));
        steps.reported(report("DONE", "账目已公示，电梯已修复。")).resolved().verified(BacklogSteps.verified("2026-03-12"));

        assertThat(notices.about(petition))
                .filteredOn(notice -> notice.text().contains("“包案领导接案”已经超期"))
                .extracting(Notices.Notice::post, notice -> notice.text().contains("另定包案领导"))
                .containsExactlyInAnyOrder(
                        tuple(new Post(GOVERNMENT, Role.LEADER).id(), false),
                        tuple(new Post(BUREAU, Role.SUPERVISOR).id(), true));
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty() == Duty.ACCEPT_LEAD)
                .extracting(Face::organ, Face::item, Face::lastDay, Face::state)
                .containsExactly(
                        tuple(GOVERNMENT, FIRST, LocalDate.of(2026, 3, 9), Face.State.CANCELLED),
                        tuple(SCHOOLS, "积案2", LocalDate.of(2026, 3, 19), Face.State.DONE));
        assertThat(life.isOver(petition)).isTrue();
    }

    private static BacklogEntry underTheSchools(String petition) {
        return new BacklogEntry(
                petition, PAPER, "第一批", SCHOOLS_LEADER, SCHOOLS, HOUSING, BUREAU, LocalDate.of(2026, 6, 30));
    }

    /** Answered by an opinion and archived on the tenth of April. */
    private String closed() {
        var steps = new Steps(life, life.registered());
        steps.sorted().told("2026-03-02").competent().routed().noticed("2026-03-02");
        steps.investigated().drafted().approved();
        life.on("2026-03-10");
        steps.served("2026-03-10").invited("2026-03-10").executed("2026-03-10");
        life.on("2026-04-10");
        life.fire(steps.petition(), "Timer_ReviewWindowClosed");
        life.fire(steps.petition(), "Timer_EvaluationClosed");
        steps.archived();
        return steps.petition();
    }

    private BacklogStanding standing(String petition) {
        return progress.ofBureaus(List.of(BUREAU)).stream()
                .filter(each -> each.matter().entry().petition().equals(petition))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles(String petition) {
        return acts.of(petition).stream().map(Acts.Entry::title).toList();
    }
}
