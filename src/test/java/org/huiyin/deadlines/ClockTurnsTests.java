package org.huiyin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.statute.Duty.EXECUTE;
import static org.huiyin.statute.Duty.HANDLE;
import static org.huiyin.statute.Duty.REREVIEW;
import static org.huiyin.statute.Duty.REVIEW;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.huiyin.calendar.Counted.Reason;
import org.huiyin.calendar.MovableClock;
import org.huiyin.deadlines.Face.State;
import org.huiyin.deadlines.Ledger.Clock;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pauses, extensions and what the law does not allow of them (arts 34, 36). */
@DataJpaTest(showSql = false)
@ActiveProfiles("test")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(Surroundings.class)
class ClockTurnsTests {

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 7, 20);
    private static final LocalDate REQUESTED = LocalDate.of(2026, 3, 2);

    private static int serial;

    @Autowired
    Ledger ledger;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private final String petition = "JSXF-2028-%06d".formatted(++serial);

    @BeforeEach
    void isDayOne() {
        at("2026-07-21T09:00");
    }

    @Test
    void extendsTheSixtyDaysToNinetyFromAcceptance() {
        ledger.start(of(HANDLE), ACCEPTED);

        ledger.extend(of(HANDLE), 30, day("2026-09-18"));

        assertThat(only().rawLastDay()).isEqualTo(ACCEPTED.plusDays(90)).isEqualTo("2026-10-18");
        assertThat(only().lastDay()).isEqualTo("2026-10-19");
        assertThat(only().extendedBy()).isEqualTo(30);
        assertThat(running()).containsExactly("2026-10-19 false false");
    }

    @Test
    void takesAnExtensionBackAsIfItHadNotBeen() {
        ledger.start(of(HANDLE), ACCEPTED);
        ledger.extend(of(HANDLE), 30, ACCEPTED);

        ledger.undoExtension(of(HANDLE), ACCEPTED);

        assertThat(only().lastDay()).isEqualTo("2026-09-18");
        assertThat(only().extendedBy()).isZero();
        ledger.extend(of(HANDLE), 10, ACCEPTED);
        assertThat(only().lastDay()).isEqualTo("2026-09-28");
    }

    @ParameterizedTest(name = "{0} days: {1}")
    @CsvSource({"31, 至多延长 30 日，不能延长 31 日（第三十四条）。", "0, 延长天数应当至少为一日，不能是 0。", "-1, 延长天数应当至少为一日，不能是 -1。"})
    void refusesAnExtensionThatTheLawDoesNotKnow(int days, String sentence) {
        ledger.start(of(HANDLE), ACCEPTED);

        assertThatThrownBy(() -> ledger.extend(of(HANDLE), days, ACCEPTED))
                .isInstanceOf(LedgerRefused.class)
                .hasMessage(sentence);
        assertThat(kinds()).containsExactly("STARTED");
    }

    @Test
    void refusesASecondExtensionOneAfterTheLastDayAndOneOfAnotherDuty() {
        ledger.start(of(HANDLE), ACCEPTED);
        ledger.start(of(EXECUTE), ACCEPTED);
        ledger.extend(of(HANDLE), 10, ACCEPTED);

        refused(() -> ledger.extend(of(HANDLE), 10, ACCEPTED), "已经延长过");
        refused(() -> ledger.extend(of(EXECUTE), 10, ACCEPTED), "不能延长");
        refused(() -> ledger.extend(of(REVIEW), 10, ACCEPTED), "没有起算或者已经结束");
        ledger.undoExtension(of(HANDLE), ACCEPTED);
        refused(() -> ledger.undoExtension(of(HANDLE), ACCEPTED), "没有延长过");
        at("2026-09-19T00:00");
        refused(() -> ledger.extend(of(HANDLE), 10, day("2026-09-18")), "已经届满");
        assertThat(ledger.breach(of(HANDLE))).isTrue();
        refused(() -> ledger.extend(of(HANDLE), 10, day("2026-09-18")), "已经届满");

        assertThat(kinds()).containsExactly("STARTED", "STARTED", "EXTENDED", "EXTENSION_UNDONE", "BREACHED");
    }

    @Test
    void leavesTheTimeOfAHearingOutOfReReview() {
        at("2026-03-02T09:00");
        ledger.start(of(REREVIEW), REQUESTED);
        at("2026-03-10T09:00");
        ledger.pause(of(REREVIEW), day("2026-03-10"));

        assertThat(only().state()).isEqualTo(State.PAUSED);
        at("2026-03-12T09:00");
        ledger.resume(of(REREVIEW), day("2026-03-12"));

        assertThat(only().rawLastDay()).isEqualTo("2026-04-04");
        assertThat(only().lastDay()).isEqualTo("2026-04-07");
        assertThat(ledger.why(petition, REREVIEW, day("2026-03-12")).get(0).days())
                .filteredOn(counted -> counted.reason() == Reason.PAUSED)
                .extracting(counted -> counted.date().toString())
                .containsExactly("2026-03-10", "2026-03-11", "2026-03-12");
    }

    @Test
    void isNotLateWhileItStandsStill() {
        at("2026-03-10T09:00");
        ledger.start(of(REREVIEW), REQUESTED);
        ledger.pause(of(REREVIEW), day("2026-03-10"));

        at("2026-06-10T09:00");

        assertThat(ledger.breach(of(REREVIEW))).isFalse();
        assertThat(only().state()).isEqualTo(State.PAUSED);
        assertThat(only().lastDay()).isAfter("2026-06-10");
        assertThat(running()).singleElement().asString().endsWith("true false");
    }

    @Test
    void refusesPausesThatTheLawDoesNotKnow() {
        at("2026-03-10T09:00");
        ledger.start(of(REVIEW), REQUESTED);
        ledger.start(of(REREVIEW), REQUESTED);

        refused(() -> ledger.pause(of(REVIEW), day("2026-03-10")), "不能停止计算");
        refused(() -> ledger.resume(of(REREVIEW), day("2026-03-10")), "没有停止计算");
        refused(() -> ledger.pause(of(REREVIEW), REQUESTED.minusDays(1)), "早于起算日");
        ledger.pause(of(REREVIEW), day("2026-03-10"));
        refused(() -> ledger.pause(of(REREVIEW), day("2026-03-10")), "已经停止计算");
        refused(() -> ledger.resume(of(REREVIEW), day("2026-03-09")), "早于停止计算");
        ledger.resume(of(REREVIEW), day("2026-03-12"));
        refused(() -> ledger.pause(of(REREVIEW), day("2026-03-12")), "重叠");
        at("2026-06-10T09:00");
        refused(() -> ledger.pause(of(REREVIEW), day("2026-06-10")), "已经届满");

        assertThat(kinds()).containsExactly("STARTED", "STARTED", "PAUSED", "RESUMED");
    }

    @Test
    void passesToAnHeirWithTheRightToBeExtended() {
        ledger.start(of(HANDLE), ACCEPTED);

        ledger.succeed(of(HANDLE), "heir", day("2026-07-30"));

        assertThat(last().organ()).isEqualTo("heir");
        assertThat(last().started()).isEqualTo(ACCEPTED);
        assertThat(last().lastDay()).isEqualTo("2026-09-18");
        ledger.extend(heir(HANDLE), 30, day("2026-09-18"));
        assertThat(last().rawLastDay()).isEqualTo(ACCEPTED.plusDays(90));
        assertThat(running()).containsExactly("2026-10-19 false false");
    }

    @Test
    void passesToAnHeirWithTheExtensionThatIsUsedUp() {
        ledger.start(of(HANDLE), ACCEPTED);
        ledger.extend(of(HANDLE), 20, ACCEPTED);

        ledger.succeed(of(HANDLE), "heir", day("2026-07-30"));

        assertThat(last().lastDay()).isEqualTo("2026-10-08");
        refused(() -> ledger.extend(heir(HANDLE), 10, day("2026-07-30")), "已经延长过");
    }

    @Test
    void passesToAnHeirWithItsHearingsAndItsSetDays() {
        at("2026-03-20T09:00");
        ledger.start(of(REREVIEW), REQUESTED);
        ledger.pause(of(REREVIEW), day("2026-03-10"));
        ledger.resume(of(REREVIEW), day("2026-03-12"));
        ledger.pause(of(REREVIEW), day("2026-03-20"));
        ledger.start(of(EXECUTE), REQUESTED, day("2026-08-01"));

        ledger.succeed(of(REREVIEW), "heir", day("2026-03-20"));
        ledger.succeed(of(EXECUTE), "heir", day("2026-03-20"));

        ledger.resume(heir(REREVIEW), day("2026-03-20"));
        assertThat(ledger.why(petition, REREVIEW, day("2026-03-20")))
                .filteredOn(why -> why.face().organ().equals("heir"))
                .singleElement()
                .satisfies(why -> assertThat(why.face().rawLastDay()).isEqualTo("2026-04-05"));
        assertThat(last().lastDay()).isEqualTo("2026-08-01");
    }

    @Test
    void goesOnByTheDayThatComesFirstWhereTheHeirOwesTheSame() {
        ledger.start(of(HANDLE), ACCEPTED);
        ledger.start(heir(HANDLE), ACCEPTED.minusDays(10));

        ledger.succeed(of(HANDLE), "heir", day("2026-07-30"));
        ledger.succeed(heir(HANDLE), "jszj", day("2026-07-30"));

        assertThat(last().organ()).isEqualTo("jszj");
        assertThat(last().started()).isEqualTo(ACCEPTED.minusDays(10));
        assertThat(running()).hasSize(1);
    }

    @Test
    void isLateInTheHeirsHandsToo() {
        ledger.start(of(HANDLE), ACCEPTED);
        at("2026-09-19T00:00");
        ledger.breach(of(HANDLE));

        ledger.succeed(of(HANDLE), "heir", day("2026-09-19"));

        assertThat(last().state()).isEqualTo(State.LATE);
        assertThat(kinds()).containsExactly("STARTED", "BREACHED", "CANCELLED", "STARTED", "BREACHED");
        assertThat(running()).containsExactly("2026-09-18 false true");
    }

    private Clock heir(Duty duty) {
        return new Clock(petition, duty, "heir");
    }

    private Face last() {
        var faces = ledger.of(petition);
        return faces.get(faces.size() - 1);
    }

    @Test
    void answersAnyPastDayByWhatWasWrittenUntilThen() {
        ledger.start(of(HANDLE), ACCEPTED);
        at("2026-09-01T09:00");
        ledger.extend(of(HANDLE), 30, day("2026-09-01"));
        at("2026-09-10T09:00");
        ledger.fulfil(of(HANDLE), day("2026-09-10"));

        assertThat(ledger.of(petition, day("2026-07-20"))).isEmpty();
        assertThat(ledger.of(petition, day("2026-08-31"))).singleElement().satisfies(face -> {
            assertThat(face.lastDay()).isEqualTo("2026-09-18");
            assertThat(face.daysLeft()).isEqualTo(18);
        });
        assertThat(ledger.of(petition, day("2026-09-01")))
                .extracting(Face::lastDay)
                .containsExactly(day("2026-10-19"));
        assertThat(ledger.of(petition, day("2026-09-10")))
                .extracting(Face::state)
                .containsExactly(State.DONE);
    }

    @Test
    void tellsTheStoryOfADate() {
        ledger.start(of(HANDLE), ACCEPTED);
        ledger.extend(of(HANDLE), 30, day("2026-07-21"));

        var why = ledger.why(petition, HANDLE, day("2026-07-21")).get(0);

        assertThat(why.story()).extracting(Why.Event::what).containsExactly(Happening.STARTED, Happening.EXTENDED);
        assertThat(why.days()).filteredOn(day -> day.number() > 0).hasSize(90);
        assertThat(why.days().get(0).reason()).isEqualTo(Reason.EVENT);
        assertThat(why.days().get(91).reason()).isEqualTo(Reason.LAST);
        assertThat(why.calendarVersion()).startsWith("2024-2027.");
    }

    @Test
    void keepsOnlyWhatRunsAmongTheRunningClocks() {
        ledger.start(of(HANDLE), ACCEPTED);
        assertThat(running()).containsExactly("2026-09-18 false false");

        ledger.cancel(of(HANDLE), ACCEPTED);

        assertThat(running()).isEmpty();
    }

    private Clock of(Duty duty) {
        return new Clock(petition, duty, "jszj");
    }

    private Face only() {
        assertThat(ledger.of(petition)).hasSize(1);
        return ledger.of(petition).get(0);
    }

    private void refused(Runnable event, String sentence) {
        assertThatThrownBy(event::run).isInstanceOf(LedgerRefused.class).hasMessageContaining(sentence);
    }

    private void at(String time) {
        clock.moveTo(
                LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private List<String> kinds() {
        return database.sql("select kind from hy_ledger where petition = ? order by id")
                .param(petition)
                .query(String.class)
                .list();
    }

    private List<String> running() {
        return database.sql("select last_day, paused, breached from hy_running_clock where petition = ?")
                .param(petition)
                .query((row, number) -> row.getString(1) + " " + row.getBoolean(2) + " " + row.getBoolean(3))
                .list();
    }
}
