package org.huiyin.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.statute.Duty.HANDLE;
import static org.huiyin.statute.Duty.NOTICE;
import static org.huiyin.statute.Duty.OBJECT;
import static org.huiyin.statute.Duty.REQUEST_REVIEW;
import static org.huiyin.statute.Duty.SORT;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.huiyin.deadlines.Escalation;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Face.State;
import org.huiyin.deadlines.Ledger;
import org.huiyin.deadlines.Ledger.Clock;
import org.huiyin.deadlines.Why;
import org.huiyin.deadlines.calendars.CalendarChange;
import org.huiyin.deadlines.calendars.CalendarRefused;
import org.huiyin.deadlines.calendars.Recounting;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.sweep.Sweep;
import org.huiyin.review.Stage;
import org.huiyin.review.Subject;
import org.huiyin.review.Timeliness;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A notice changes days of a year under way: what moves, what stays, and what a failure or a killed process leaves. */
@InTheCity
@Import(Saboteur.class)
@TestPropertySource(properties = {"huiyin.calendar.settle=0s", "huiyin.calendar.batch=2"})
class CalendarChangeTests {

    /** Sixty days from 2 March end on 1 May, a holiday, and so on 6 May. */
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    private static final LocalDate BEFORE = LocalDate.of(2026, 5, 6);
    private static final LocalDate AFTER = LocalDate.of(2026, 5, 7);
    private static final String NOTE = "国务院办公厅关于调整2026年劳动节安排的通知";

    private static int serial;

    @Autowired
    private CalendarChange change;

    @Autowired
    private Recounting recounting;

    @Autowired
    private Sweep sweep;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private Saboteur saboteur;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Escalation escalation;

    @Autowired
    private Timeliness timeliness;

    @Autowired
    private Life life;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient database;

    private String original = "";

    @BeforeEach
    void remember() {
        original = change.adoptions().get(0).version();
    }

    @AfterEach
    void goBack() {
        saboteur.goHome();
        // later than any adoption that a test left unfinished
        life.on("2026-03-06");
        recounting.run();
        if (!change.adoptions().get(0).version().equals(original)) {
            adopted(original);
        }
    }

    @Test
    void showsEachOpenDutyThatMovesAndWhyBeforeAnythingIsWritten() {
        var moving = started(HANDLE, "jszj", START);
        var staying = started(NOTICE, "jszj", START);

        var preview = change.preview(proposed(), "", 1_000);

        assertThat(preview.next()).isNull();
        assertThat(preview.moved())
                .filteredOn(each -> each.petition().equals(moving.petition()))
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.from()).isEqualTo(BEFORE);
                    assertThat(move.to()).isEqualTo(AFTER);
                    assertThat(move.why()).isEqualTo("2026年5月6日由上班改为放假（劳动节）");
                });
        assertThat(preview.moved()).noneMatch(each -> each.petition().equals(staying.petition()));
        assertThat(face(moving).lastDay()).isEqualTo(BEFORE);
        assertThat(kinds(moving)).containsExactly("STARTED");
    }

    @Test
    void pagesThePreviewPetitionByPetition() {
        for (int i = 0; i < 3; i++) {
            started(HANDLE, "jszj", START);
        }
        var version = proposed();
        var whole = change.preview(version, "", 10_000);

        var first = change.preview(version, "", 1);

        assertThat(whole.moved()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(first.next()).isNotNull();
        assertThat(change.preview(version, String.valueOf(first.next()), 10_000).moved())
                .hasSize(whole.moved().size() - first.moved().size());
    }

    @Test
    void movesOnlyTheDutiesThatTheNewDaysTouch() {
        var moving = started(HANDLE, "jszj", START);
        var staying = started(NOTICE, "jszj", START);

        adopted(proposed());

        assertThat(face(moving).lastDay()).isEqualTo(AFTER);
        assertThat(kinds(moving)).containsExactly("STARTED", "RECALENDARED");
        assertThat(face(staying).lastDay()).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(kinds(staying)).containsExactly("STARTED");
    }

    @Test
    void takesTheTimersAndTasksAlong() {
        var steps = new Steps(life, life.registered())
                .sorted()
                .told("2026-03-02")
                .competent()
                .routed()
                .noticed("2026-03-02");
        var clock = new Clock(steps.petition(), HANDLE, "jszj");

        adopted(proposed());

        assertThat(face(clock).lastDay()).isEqualTo(AFTER);
        assertThat(timers(clock)).containsExactly("2026-05-08T00:00");
        assertThat(engineDays(
                        "select t.DUE_DATE_ from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_"
                                + " where e.BUSINESS_KEY_ = ? and t.DUE_DATE_ is not null",
                        clock))
                .containsExactly("2026-05-07T23:59:59");
    }

    @Test
    void leavesTheDatesOfThePastAsTheyWere() {
        var ended = started(HANDLE, "jszj", START);
        ledger.fulfil(ended, LocalDate.of(2026, 3, 3));
        var running = started(HANDLE, "jszj", START);
        life.on("2026-03-05");

        adopted(proposed());

        assertThat(face(ended).lastDay()).isEqualTo(BEFORE);
        assertThat(face(running).lastDay()).isEqualTo(AFTER);
        assertThat(ledger.of(running.petition(), LocalDate.of(2026, 3, 4)))
                .singleElement()
                .satisfies(then -> assertThat(then.lastDay()).isEqualTo(BEFORE));
    }

    @Test
    void keepsTheOldDateUntilItIsCountedAnewAndCountsNewClocksByTheNewCalendar() {
        var before = started(HANDLE, "jszj", START);

        change.adopt(proposed());
        var after = started(HANDLE, "jszj", START);

        assertThat(face(before).lastDay()).isEqualTo(BEFORE);
        assertThat(face(after).lastDay()).isEqualTo(AFTER);
    }

    @Test
    void leavesAloneWhatIsLateByBothCalendars() {
        var late = started(HANDLE, "jszj", START);
        life.on("2026-06-01");
        assertThat(ledger.breach(late)).isTrue();

        adopted(proposed());

        assertThat(face(late).lastDay()).isEqualTo(BEFORE);
        assertThat(face(late).state()).isEqualTo(State.LATE);
        assertThat(kinds(late)).containsExactly("STARTED", "BREACHED");
    }

    @Test
    void forgivesABreachOfADayThatIsNoLongerTheLast() {
        var late = started(HANDLE, "jszj", START);
        life.on("2026-05-07");
        assertThat(ledger.breach(late)).isTrue();

        adopted(proposed());

        assertThat(face(late).state()).isEqualTo(State.TODAY);
        life.on("2026-05-08");
        assertThat(ledger.breach(late)).isTrue();
        assertThat(kinds(late)).containsExactly("STARTED", "BREACHED", "RECALENDARED", "BREACHED");
    }

    @Test
    void tellsWhoeverWasToldOfABreachThatItIsNoneByTheNewCalendar() {
        var late = new Clock(life.registered(), HANDLE, "jszj");
        ledger.start(late, START);
        life.on("2026-05-07");
        escalation.look(late);
        var told = notices.about(late.petition()).stream()
                .filter(notice -> notice.text().contains("“办结”已经超期"))
                .map(Notices.Notice::post)
                .toList();

        adopted(proposed());

        assertThat(told).containsExactlyInAnyOrder("jszj.handler", "jszj.leader");
        assertThat(notices.about(late.petition()))
                .filteredOn(notice -> notice.text().contains("此前告知的超期不再成立"))
                .allSatisfy(
                        notice -> assertThat(notice.text()).contains("“办结”没有超期：依照新启用的工作日历", "应当于 2026年5月7日前（含当日）完成"))
                .extracting(Notices.Notice::post)
                .containsExactlyInAnyOrderElementsOf(told);
    }

    /** Nobody was told of it, so there is nothing to take back. */
    @Test
    void tellsNobodyOfABreachThatNobodyKnewOf() {
        var late = new Clock(life.registered(), HANDLE, "jszj");
        ledger.start(late, START);
        life.on("2026-05-07");
        assertThat(ledger.breach(late)).isTrue();

        adopted(proposed());

        assertThat(notices.about(late.petition()))
                .noneMatch(notice -> notice.text().contains("不再成立"));
    }

    @Test
    void armsTheTimerAnewThatHadGoneOffBeforeTheDayMoved() {
        var steps = new Steps(life, life.registered())
                .sorted()
                .told("2026-03-02")
                .competent()
                .routed()
                .noticed("2026-03-02");
        var late = new Clock(steps.petition(), HANDLE, "jszj");
        life.on("2026-05-07");
        life.fire(steps.petition(), "BoundaryEvent_HandleOverdue");
        assertThat(timers(late)).isEmpty();

        adopted(proposed());

        assertThat(timers(late)).containsExactly("2026-05-08T00:00");
        var report = sweep.run().orElseThrow();
        assertThat(report.findings())
                .filteredOn(finding -> finding.petition().equals(late.petition()))
                .allMatch(finding -> finding.sentence().contains("每周反馈进展"));
        assertThat(meters.get("clocks.without.timer").gauge().value()).isZero();
        life.on("2026-05-08");
        life.fire(steps.petition(), "BoundaryEvent_HandleOverdue");
        assertThat(kinds(late)).containsExactly("STARTED", "BREACHED", "RECALENDARED", "BREACHED");
    }

    @Test
    void theSweepArmsATimerThatIsLostWhileItsDayLiesAhead() {
        var steps = new Steps(life, life.registered());
        var sorting = new Clock(steps.petition(), SORT, "jsxf");
        database.sql("delete from ACT_RU_JOB where PROCESS_INSTANCE_ID_ in"
                        + " (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)")
                .param(steps.petition())
                .update();

        var report = sweep.run().orElseThrow();

        assertThat(report.findings())
                .filteredOn(finding -> finding.petition().equals(sorting.petition()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).isEqualTo("补设 2 个定时器。"));
        assertThat(meters.get("clocks.without.timer").gauge().value()).isZero();
    }

    private List<String> timers(Clock clock) {
        return engineDays(
                "select j.DUEDATE_ from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_"
                        + " where e.BUSINESS_KEY_ = ? and j.HANDLER_CFG_ like 'BoundaryEvent_HandleOverdue%'",
                clock);
    }

    @Test
    void goesOnAfterAKilledProcessAndCountsNothingTwice() {
        var clocks = started(5);
        change.adopt(proposed());
        saboteur.kill(clocks.get(3).petition());
        assertThatThrownBy(recounting::run).isInstanceOf(Saboteur.Killed.class);
        assertThat(change.adoptions().get(0).isFinished()).isFalse();
        assertThat(face(clocks.get(0)).lastDay()).isEqualTo(AFTER);
        assertThat(face(clocks.get(4)).lastDay()).isEqualTo(BEFORE);

        saboteur.goHome();
        assertThat(recounting.run()).isEmpty();

        assertThat(change.adoptions().get(0).isFinished()).isTrue();
        assertThat(clocks).allSatisfy(clock -> {
            assertThat(face(clock).lastDay()).isEqualTo(AFTER);
            assertThat(kinds(clock)).containsExactly("STARTED", "RECALENDARED");
        });
    }

    @Test
    void namesAPetitionThatFailsAndCountsTheOthers() {
        var clocks = started(5);
        change.adopt(proposed());
        saboteur.fail(clocks.get(2).petition(), "案卷已损坏");

        assertThat(recounting.run()).isEmpty();

        var adoption = change.adoptions().get(0);
        assertThat(adoption.isFinished()).isTrue();
        assertThat(change.failures(adoption)).singleElement().satisfies(failure -> {
            assertThat(failure.petition()).isEqualTo(clocks.get(2).petition());
            assertThat(failure.reason()).isEqualTo("推算时出错，仍按原来的日期办理；原因见系统日志。");
        });
        assertThat(clocks)
                .filteredOn(clock -> face(clock).lastDay().equals(AFTER))
                .hasSize(4);
        assertThat(face(clocks.get(2)).lastDay()).isEqualTo(BEFORE);
    }

    @Test
    void mendsWhatFailedWhenItIsTriedAgain() {
        var clock = started(HANDLE, "jszj", START);
        change.adopt(proposed());
        saboteur.fail(clock.petition(), "案卷已损坏");
        recounting.run();
        saboteur.goHome();

        recounting.retry();

        assertThat(change.failures(change.adoptions().get(0))).isEmpty();
        assertThat(face(clock).lastDay()).isEqualTo(AFTER);
        assertThat(kinds(clock)).containsExactly("STARTED", "RECALENDARED");
    }

    @Test
    void twoNodesAtOnceCountEachClockOnce() throws Exception {
        var clocks = started(20);
        change.adopt(proposed());
        var nodes = Executors.newFixedThreadPool(2);

        var runs = nodes.invokeAll(List.of(recounting::run, recounting::run));
        for (var run : runs) {
            run.get();
        }
        nodes.shutdown();

        assertThat(change.adoptions().get(0).isFinished()).isTrue();
        assertThat(change.failures(change.adoptions().get(0))).isEmpty();
        assertThat(clocks).allSatisfy(clock -> assertThat(kinds(clock)).containsExactly("STARTED", "RECALENDARED"));
    }

    @Test
    void tellsEachBureauOnceAndNobodyOfEachPetition() {
        started(5);
        var before = told();

        adopted(proposed());

        assertThat(told())
                .filteredOn(notice -> !before.contains(notice))
                .isNotEmpty()
                .allSatisfy(notice -> assertThat(notice.text()).contains("2026年5月6日起的安排有变动"));
        assertThat(notices.forPosts(List.of(new Post("jszj", Role.HANDLER)), 100))
                // a breach that the new calendar forgives is taken back one by one
                .filteredOn(notice -> !notice.text().contains("此前告知的超期不再成立"))
                .noneMatch(notice -> notice.text().contains("工作日历"));
    }

    private List<Notices.Notice> told() {
        // the city is shared: others' notices of later days come first
        return notices.forPosts(List.of(new Post("jsxf", Role.LEADER)), 10_000).stream()
                .filter(notice -> notice.text().contains("新的工作日历已经启用"))
                .filter(notice -> notice.petition().isEmpty())
                .toList();
    }

    @Test
    void theStoryOfADateNamesBothDaysAndWhatMovedIt() {
        var moving = started(HANDLE, "jszj", START);

        adopted(proposed());

        assertThat(ledger.why(moving.petition(), HANDLE, START).get(0).story().get(1))
                .satisfies(event -> {
                    assertThat(event.what().name()).isEqualTo("RECALENDARED");
                    assertThat(event.change()).isEqualTo(new Why.Change(BEFORE, AFTER, "2026年5月6日由上班改为放假（劳动节）"));
                });
    }

    @Test
    void anOrgansOwnRestDayBringsItsRemindersForward() {
        var housing = new Clock(life.registered(), HANDLE, "jszj");
        var schools = new Clock(life.registered(), HANDLE, "jsjy");
        ledger.start(housing, START);
        ledger.start(schools, START);

        adopted(change.proposeExceptions(
                "exceptions.csv", "organ,date,name,kind\njszj,2026-04-29,当地节日,off\n".getBytes(UTF_8), "自治区通知"));
        escalation.look(housing);
        escalation.look(schools);
        life.on("2026-04-27");

        assertThat(lookOn(housing)).isEqualTo("2026-04-27");
        assertThat(lookOn(schools)).isEqualTo("2026-04-28");
        assertThat(handling(housing).state().name()).isEqualTo("SOON");
        assertThat(handling(schools).state().name()).isEqualTo("CALM");
    }

    private Face handling(Clock clock) {
        return ledger.of(clock.petition()).stream()
                .filter(face -> face.organ().equals(clock.organ()))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate lookOn(Clock clock) {
        return database.sql("select look_on from hy_running_clock where petition = ? and organ = ?")
                .params(clock.petition(), clock.organ())
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .single();
    }

    @Test
    void anOrgansExceptionMovesOnlyThatOrgansDuties() {
        var housing = started(OBJECT, "jszj", LocalDate.of(2026, 3, 20));
        var schools = started(OBJECT, "jsjy", LocalDate.of(2026, 3, 20));

        var version = change.proposeExceptions(
                "exceptions.csv", "organ,date,name,kind\njszj,2026-03-25,当地节日,off\n".getBytes(UTF_8), "自治区通知");
        var preview = change.preview(version, "", 1_000);
        adopted(version);

        assertThat(preview.moved())
                .filteredOn(move -> move.petition().equals(housing.petition()))
                .singleElement()
                .satisfies(move -> assertThat(move.why()).isEqualTo("2026年3月25日由与其他单位一致改为放假（当地节日）"));
        assertThat(face(housing).lastDay()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(face(schools).lastDay()).isEqualTo(LocalDate.of(2026, 3, 27));
        assertThat(kinds(schools)).containsExactly("STARTED");
    }

    @Test
    void anOrgansExceptionLengthensAPetitionersWindowAndNeverShortensIt() {
        adopted(change.proposeExceptions(
                "exceptions.csv",
                "organ,date,name,kind\njszj,2026-04-11,补班,work\njsjy,2026-04-13,当地节日,off\n".getBytes(UTF_8),
                "自治区通知"));

        var housing = started(REQUEST_REVIEW, "jszj", LocalDate.of(2026, 3, 12));
        var schools = started(REQUEST_REVIEW, "jsjy", LocalDate.of(2026, 3, 12));

        assertThat(face(housing).lastDay()).isEqualTo(LocalDate.of(2026, 4, 13));
        assertThat(face(schools).lastDay()).isEqualTo(LocalDate.of(2026, 4, 14));
        assertThat(List.of("jszj", "jsjy"))
                .extracting(organ -> timeliness.lastDay(Stage.REVIEW, servedBy(organ)))
                .containsExactly(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 4, 14));
    }

    private static Subject servedBy(String organ) {
        return new Subject("JSXF-2026-000001", "张*", organ, "〔2026〕1号", 0, LocalDate.of(2026, 3, 12), false, null);
    }

    @Test
    void aDateIsProvisionalNoMoreWhenItsYearIsPublishedWithTheSameDays() throws IOException {
        life.on("2026-12-20");
        var clock = started(HANDLE, "jszj", LocalDate.of(2026, 12, 20));
        assertThat(face(clock).provisional()).isTrue();

        adopted(change.proposeYear("2027.csv", table("2027-provisional", ""), 2027, false, NOTE));

        assertThat(face(clock).provisional()).isFalse();
        assertThat(kinds(clock)).containsExactly("STARTED");
    }

    @Test
    void refusesAnotherVersionUntilTheFirstIsCounted() {
        started(HANDLE, "jszj", START);
        var version = proposed();
        change.adopt(version);

        assertThatThrownBy(() -> change.adopt(original))
                .isInstanceOf(CalendarRefused.class)
                .hasMessageContaining("还在重新推算");
        recounting.run();
        assertThatThrownBy(() -> change.adopt(version))
                .isInstanceOf(CalendarRefused.class)
                .hasMessageContaining("已经在用");
        assertThatThrownBy(() -> change.adopt("nosuch"))
                .isInstanceOf(CalendarRefused.class)
                .hasMessageContaining("没有工作日历版本");
    }

    @Test
    void refusesAVersionThatWouldTakeAnotherChangeBackButGoesBackToAnEarlierOne() throws IOException {
        var clock = started(HANDLE, "jszj", START);
        var stale = change.proposeYear("a.csv", table("2026", "2026-06-01,儿童节,off\n"), 2026, false, NOTE);
        adopted(proposed());

        assertThatThrownBy(() -> change.adopt(stale))
                .isInstanceOf(CalendarRefused.class)
                .hasMessageContaining("请重新上传");
        adopted(original);

        assertThat(face(clock).lastDay()).isEqualTo(BEFORE);
        assertThat(kinds(clock)).containsExactly("STARTED", "RECALENDARED", "RECALENDARED");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "date,name,kind%2026-05-06,劳动节,off%2026-05-06,劳动节,off%|2026|第 3 行：日期重复：2026-05-06",
                "date,name,kind%2026-02-30,春节,off%|2026|第 2 行：没有这一天：2026-02-30",
                "date,name,kind%2025-05-06,劳动节,off%|2026|第 2 行：不是 2026 年的日期",
                "date,name,kind%2026-05-06,劳动节,work%|2026|第 2 行：调休上班日应在周末",
                "day,name,kind%2026-05-06,劳动节,off%|2026|第 1 行：表头应为",
                "date,name,kind%|2026|没有任何一天",
                "date,name,kind%2026-05-06,\"劳动节\"x,off%|2026|不是有效的 CSV",
                "date,name,kind%1026-05-06,劳动节,off%|1026|年度应当在 2000 至 2099 之间"
            })
    void refusesATableInASentenceAndKeepsNothing(String table, int year, String sentence) {
        var before = change.versions();

        assertThatThrownBy(() ->
                        change.proposeYear("2026.csv", table.replace('%', '\n').getBytes(UTF_8), year, false, NOTE))
                .isInstanceOf(CalendarRefused.class)
                .hasMessageContaining(sentence);

        assertThat(change.versions()).isEqualTo(before);
    }

    @Test
    void refusesBytesOfAnotherEncodingUnknownOrgansAndWhatChangesNothing() throws IOException {
        var exceptions = "organ,date,name,kind\nnosuch,2026-03-25,当地节日,off\n".getBytes(UTF_8);
        byte[] bytes = {'d', 'a', (byte) 0xFF, (byte) 0xFF, 'x'};

        assertThatThrownBy(() -> change.proposeYear("2026.csv", bytes, 2026, false, NOTE))
                .hasMessageContaining("既不是 UTF-8 也不是 GB18030");
        assertThatThrownBy(() -> change.proposeExceptions("e.csv", exceptions, NOTE))
                .hasMessageContaining("第 2 行：没有代码为 nosuch 的机构");
        assertThatThrownBy(() -> change.proposeYear("2026.csv", table("2026", ""), 2026, false, NOTE))
                .hasMessageContaining("没有变动");
        assertThatThrownBy(() -> change.proposeYear("2026.csv", table("2026", ""), 2026, false, " "))
                .hasMessageContaining("请填写依据");
    }

    @Test
    void readsGb18030() throws IOException {
        var text = new String(table("2026", "2026-05-06,劳动节,off\n"), UTF_8);

        var version = change.proposeYear("2026.csv", text.getBytes(Charset.forName("GB18030")), 2026, false, NOTE);

        assertThat(version).isEqualTo(proposed());
    }

    private String proposed() {
        try {
            return change.proposeYear("2026.csv", table("2026", "2026-05-06,劳动节,off\n"), 2026, false, NOTE);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static byte[] table(String file, String more) throws IOException {
        try (var table = CalendarChangeTests.class.getResourceAsStream("/calendar/" + file + ".csv")) {
            return (new String(table.readAllBytes(), UTF_8).strip() + "\n" + more).getBytes(UTF_8);
        }
    }

    private void adopted(String version) {
        change.adopt(version);
        assertThat(recounting.run()).isEmpty();
    }

    private List<Clock> started(int howMany) {
        var clocks = new ArrayList<Clock>();
        for (int i = 0; i < howMany; i++) {
            clocks.add(started(HANDLE, "jszj", START));
        }
        return clocks;
    }

    private Clock started(Duty duty, String organ, LocalDate from) {
        var clock = new Clock("CALENDAR-2026-%06d".formatted(++serial), duty, organ);
        ledger.start(clock, from);
        return clock;
    }

    private Face face(Clock clock) {
        return ledger.of(clock.petition()).stream()
                .filter(each -> each.duty() == clock.duty())
                .findFirst()
                .orElseThrow();
    }

    private List<String> kinds(Clock clock) {
        return database.sql("select kind from hy_ledger where petition = ? and duty = ? order by id")
                .params(clock.petition(), clock.duty().name())
                .query(String.class)
                .list();
    }

    private List<String> engineDays(String query, Clock clock) {
        return database.sql(query)
                .param(clock.petition())
                .query((row, line) -> row.getTimestamp(1).toLocalDateTime().toString())
                .list();
    }
}
