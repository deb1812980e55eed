package org.huiyin.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.HANDLER;
import static org.huiyin.desk.Officers.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.calendar.MovableClock;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.deadlines.Upcoming;
import org.huiyin.desk.DemoCity;
import org.huiyin.notices.Notices;
import org.huiyin.process.sweep.Sweep;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The demo's days pass: by page, by API, in a city of its own that nobody else's tests look at. */
@DemoCity
@TestPropertySource(properties = "huiyin.demo.password=time-machine")
class TimeMachineTests {

    private static final String API = "/api/demo/clock";
    private static final String DESIGNER = "luoxin";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");
    private static final String PAGE = "/desk/demo/clock";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Seeding seeding;

    @Autowired
    private Upcoming upcoming;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Notices notices;

    @Autowired
    private TimeMachine machine;

    @Autowired
    private Foresight foresight;

    @Autowired
    private Worklist worklist;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Sweep sweep;

    @Autowired
    private WorkingCalendar calendar;

    @Test
    void goesOnToTheNextEventAndStandsThereInTheMorning() {
        forward("{\"days\": 1}");
        var next = upcoming.after(today(), 1).get(0);

        var answer = forward("{\"to\": \"next\"}");

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.today")
                .isEqualTo(next.day().toString());
        assertThat(clock.instant().atZone(clock.getZone()).getHour()).isEqualTo(9);
    }

    @Test
    void letsHappenOnItsOwnDayWhatFallsDueOnTheWay() {
        forward("{\"days\": 1}");
        var due = upcoming.after(today(), 500).stream()
                .filter(event -> !event.reminder() && isDuty(event.clock()))
                .findFirst()
                .orElseThrow();

        forward("{\"days\": 40}");

        assertThat(face(due.clock()).state()).isIn(Face.State.LATE, Face.State.DONE_LATE);
        assertThat(notices.about(due.clock().petition()))
                .extracting(notice -> LocalDate.ofInstant(notice.at(), clock.getZone()))
                .contains(due.day());
        assertThat(today()).isAfter(due.day());
    }

    @Test
    void doesOnEachDayWhatTheHouseDoesOfItself() {
        // stands at nine in the morning, whatever the hour at which this runs
        forward("{\"to\": \"next\"}");
        while (!calendar.isWorkingDay(today().plusDays(1))) {
            forward("{\"days\": 1}");
        }

        forward("{\"days\": 1}");

        var lived = machine.reading().lived();
        assertThat(lived.days()).hasSize(2);
        assertThat(lived.days().get(1).lists()).isPositive();
        assertThat(notices.forOfficer("liujianping", List.of(), 200))
                .anyMatch(notice -> notice.text().contains("期限提醒")
                        && LocalDate.ofInstant(notice.at(), clock.getZone()).equals(today()));
        assertThat(sweep.last().orElseThrow().at().atZone(clock.getZone()).toLocalDateTime())
                .isBetween(today().atTime(2, 30), today().atTime(2, 31));
    }

    @Test
    void namesPetitionsOnlyToThoseWhoMaySeeThem() {
        forward("{\"days\": 1}");
        var coming = upcoming.after(today(), 10);

        var seen = officer.as(HANDLER, () -> foresight.after(today()));
        var unseen = officer.as(DESIGNER, () -> foresight.after(today()));

        assertThat(seen).extracting(Foresight.Coming::day).isEqualTo(days(coming));
        assertThat(unseen).extracting(Foresight.Coming::day).isEqualTo(days(coming));
        assertThat(unseen).extracting(Foresight.Coming::petition).containsOnlyNulls();
        for (int i = 0; i < coming.size(); i++) {
            String petition = coming.get(i).clock().petition();
            boolean may = officer.as(HANDLER, () -> worklist.maySee(petition));
            assertThat(seen.get(i).petition()).isEqualTo(may ? petition : null);
        }
        assertThat(mvc.get().uri(PAGE).with(signedIn(DESIGNER)).exchange())
                .bodyText()
                .contains("不属于您的岗位")
                .doesNotContain(coming.get(0).clock().petition());
    }

    private static List<LocalDate> days(List<Upcoming.Event> events) {
        return events.stream().map(Upcoming.Event::day).toList();
    }

    @Test
    void knowsAfterARestartHowFarItWent() {
        forward("{\"days\": 2}");
        Duration before = clock.offset();

        clock.moveTo(Duration.ZERO);
        seeding.start();

        assertThat(clock.offset()).isEqualTo(before);
    }

    @Test
    void neitherGoesBackNorTooFar() {
        var before = today();

        for (String wish : Arrays.asList(
                "{\"days\": 0}",
                "{\"days\": -1}",
                "{\"days\": 401}",
                "{}",
                "{\"days\": 1, \"to\": \"next\"}",
                "{\"to\": \"yesterday\"}")) {
            assertThat(forward(wish)).as(wish).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }

        assertThat(forward("{\"days\": -1}")).bodyText().contains("时间不能倒退");
        assertThat(forward("{\"days\": \"much\"}")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(today()).isEqualTo(before);
    }

    @Test
    void isAPageToo() {
        var before = today();

        var moved = mvc.post()
                .uri(PAGE + "/forward")
                .param("days", "1")
                .with(signedIn(HANDLER))
                .with(csrf())
                .exchange();
        var page = get(PAGE);

        assertThat(moved).hasStatus3xxRedirection().hasRedirectedUrl(PAGE);
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("演示时钟", DAY.format(before.plusDays(1)), "aria-current=\"page\"", "系统做了什么");
        assertThat(get("/desk")).bodyText().contains("href=\"" + PAGE + "\"");
        assertThat(mvc.post()
                        .uri(PAGE + "/forward")
                        .param("days", "401")
                        .with(signedIn(HANDLER))
                        .with(csrf())
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("一次只能前进 1 至 400 天");
    }

    @Test
    void isMovedByNobodyWhoIsNotSignedInAndByNoForgedPage() {
        var before = clock.offset();

        assertThat(mvc.post()
                        .uri(API)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"days\": 1}")
                        .with(csrf())
                        .exchange())
                .hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(mvc.post()
                        .uri(API)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"days\": 1}")
                        .with(signedIn(HANDLER))
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri(PAGE + "/next").with(signedIn(HANDLER)).exchange())
                .hasStatus(HttpStatus.FORBIDDEN);

        assertThat(clock.offset()).isEqualTo(before);
    }

    private MvcTestResult forward(String wish) {
        return mvc.post()
                .uri(API)
                .contentType(MediaType.APPLICATION_JSON)
                .content(wish)
                .with(signedIn(HANDLER))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(uri).with(signedIn(HANDLER)).exchange();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
    }

    private Face face(Ledger.Clock of) {
        return ledger.of(of.petition()).stream()
                .filter(each -> each.duty() == of.duty())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private boolean isDuty(Ledger.Clock of) {
        return of.duty() == Duty.SORT || of.duty() == Duty.NOTICE || of.duty() == Duty.HANDLE;
    }
}
