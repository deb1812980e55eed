package org.huiyin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.deadlines.Face.State.CANCELLED;
import static org.huiyin.deadlines.Face.State.DONE;
import static org.huiyin.statute.Duty.HANDLE;
import static org.huiyin.statute.Duty.INSTRUCTION;
import static org.huiyin.statute.Duty.NOTICE;
import static org.huiyin.statute.Duty.OBJECT;
import static org.huiyin.statute.Duty.REPORT_BACK;
import static org.huiyin.statute.Duty.REQUEST_REVIEW;
import static org.huiyin.statute.Duty.SORT;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.calendar.MovableClock;
import org.huiyin.calendar.UnknownYear;
import org.huiyin.deadlines.Face.State;
import org.huiyin.deadlines.Ledger.Clock;
import org.huiyin.statute.Duty;
import org.huiyin.statute.NotInForce;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@DataJpaTest(showSql = false)
@ActiveProfiles("test")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(Surroundings.class)
class LedgerTests {

    static final LocalDate SUNDAY = LocalDate.of(2026, 9, 20);
    static final LocalDate AFTER_NATIONAL_DAY = LocalDate.of(2026, 10, 8);

    private static int serial;

    @Autowired
    Ledger ledger;

    @Autowired
    MovableClock clock;

    @Autowired
    Recorded recorded;

    @Autowired
    JdbcClient database;

    private final String petition = "JSXF-2026-%06d".formatted(++serial);

    @Test
    void derivesTheDatesOfAClockFromItsStart() {
        at("2026-09-21T09:00");

        ledger.start(jsxf(SORT), SUNDAY);

        var face = only();
        assertThat(face.duty()).isEqualTo(SORT);
        assertThat(face.organ()).isEqualTo("jsxf");
        assertThat(face.name()).isEqualTo("分办");
        assertThat(face.article()).isEqualTo("22");
        assertThat(face.started()).isEqualTo(SUNDAY);
        assertThat(face.rawLastDay()).isEqualTo("2026-10-05");
        assertThat(face.lastDay()).isEqualTo(AFTER_NATIONAL_DAY);
        assertThat(face.daysLeft()).isEqualTo(17);
        assertThat(face.doneOn()).isNull();
        assertThat(face.state()).isEqualTo(State.CALM);
        assertThat(ledger.breachInstant(jsxf(SORT))).isEqualTo(shanghai("2026-10-09T00:00"));
    }

    @Test
    void tellsTheStateOfARunningClockDayByDay() {
        ledger.start(jsxf(SORT), SUNDAY);

        assertThat(stateAt("2026-09-27T23:59")).isEqualTo(State.CALM);
        assertThat(stateAt("2026-09-28T00:00")).isEqualTo(State.SOON);
        assertThat(stateAt("2026-10-07T23:59")).isEqualTo(State.SOON);
        assertThat(stateAt("2026-10-08T23:59")).isEqualTo(State.TODAY);
        assertThat(stateAt("2026-10-09T00:00")).isEqualTo(State.LATE);
        assertThat(only().daysLeft()).isEqualTo(-1);
    }

    @Test
    void isDoneInTimeOrLateByTheDayOfFulfilment() {
        at("2026-10-10T09:00");
        ledger.start(jsxf(SORT), SUNDAY);
        ledger.start(jsxf(NOTICE), SUNDAY);

        ledger.fulfil(jsxf(SORT), AFTER_NATIONAL_DAY);
        ledger.fulfil(jsxf(NOTICE), AFTER_NATIONAL_DAY.plusDays(1));

        assertThat(ledger.of(petition)).extracting(Face::state).containsExactly(State.DONE, State.DONE_LATE);
        assertThat(ledger.of(petition)).extracting(Face::daysLeft).containsExactly(0L, -1L);
        assertThat(ledger.of(petition))
                .extracting(Face::doneOn)
                .containsExactly(AFTER_NATIONAL_DAY, AFTER_NATIONAL_DAY.plusDays(1));
    }

    @Test
    void isCancelledWhenItIsOwedNoMore() {
        at("2026-09-21T09:00");
        ledger.start(jsxf(NOTICE), SUNDAY);

        ledger.cancel(jsxf(NOTICE), SUNDAY.plusDays(1));
        ledger.fulfil(jsxf(NOTICE), SUNDAY.plusDays(2));

        assertThat(only().state()).isEqualTo(State.CANCELLED);
        assertThat(kinds()).containsExactly("STARTED", "CANCELLED");
    }

    @Test
    void fulfilsOnceAndOnlyWhatIsRunning() {
        ledger.fulfil(jsxf(SORT), SUNDAY);
        ledger.start(jsxf(SORT), SUNDAY);
        ledger.fulfil(jsxf(SORT), SUNDAY);
        ledger.fulfil(jsxf(SORT), SUNDAY);

        assertThat(kinds()).containsExactly("STARTED", "FULFILLED");
    }

    @Test
    void refusesToStartARunningClock() {
        ledger.start(jsxf(SORT), SUNDAY);

        assertThatThrownBy(() -> ledger.start(jsxf(SORT), SUNDAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(petition);
        assertThat(kinds()).containsExactly("STARTED");
    }

    @Test
    void startsAnotherRoundAfterTheEnd() {
        ledger.start(jsxf(NOTICE), SUNDAY);
        ledger.cancel(jsxf(NOTICE), SUNDAY);

        ledger.start(jsxf(NOTICE), SUNDAY.plusDays(30));

        assertThat(ledger.of(petition)).extracting(Face::started).containsExactly(SUNDAY, SUNDAY.plusDays(30));
        assertThat(ledger.breachInstant(jsxf(NOTICE))).isEqualTo(shanghai("2026-11-05T00:00"));
    }

    @Test
    void refusesAClockWhoseLastDayCannotBeTold() {
        var beforeTheRegulation = LocalDate.of(2022, 4, 30);
        var withoutATable = LocalDate.of(2023, 2, 1);

        assertThatThrownBy(() -> ledger.start(jsxf(SORT), beforeTheRegulation)).isInstanceOf(NotInForce.class);
        assertThatThrownBy(() -> ledger.start(jsxf(SORT), withoutATable)).isInstanceOf(UnknownYear.class);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void hasNoBreachInstantBeforeTheStart() {
        assertThatThrownBy(() -> ledger.breachInstant(jsxf(SORT)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(petition);
    }

    @Test
    void isBreachedOnceAndNotBeforeTheLastDayIsOver() {
        ledger.start(jsxf(SORT), SUNDAY);

        at("2026-10-08T23:59:59");
        assertThat(ledger.breach(jsxf(SORT))).isFalse();
        at("2026-10-09T00:00");
        assertThat(ledger.breach(jsxf(SORT))).isTrue();
        assertThat(ledger.breach(jsxf(SORT))).isFalse();

        assertThat(kinds()).containsExactly("STARTED", "BREACHED");
        verify(recorded, times(1))
                .that(new Fact(
                        petition, "BREACHED", "22", Map.of("duty", "SORT", "organ", "jsxf", "lastDay", "2026-10-08")));
    }

    @Test
    void isNotBreachedWhereNothingRuns() {
        at("2026-12-01T00:00");
        ledger.start(jsxf(SORT), SUNDAY);
        ledger.fulfil(jsxf(SORT), SUNDAY);

        assertThat(ledger.breach(jsxf(SORT))).isFalse();
        assertThat(ledger.breach(jsxf(NOTICE))).isFalse();
    }

    @Test
    void closesAWindowAndNeverBreachesIt() {
        at("2026-12-01T00:00");
        ledger.start(jsxf(REQUEST_REVIEW), SUNDAY);

        assertThat(ledger.breach(jsxf(REQUEST_REVIEW))).isFalse();
        assertThat(only().state()).isEqualTo(State.CLOSED);
        ledger.fulfil(jsxf(REQUEST_REVIEW), LocalDate.of(2026, 12, 1));
        assertThat(only().state()).isEqualTo(State.CLOSED);
    }

    @Test
    void findsTheRunningDutyThatEndsFirst() {
        at("2026-09-21T09:00");
        ledger.start(jsxf(HANDLE), SUNDAY);
        ledger.start(jsxf(OBJECT), SUNDAY);
        ledger.start(jsxf(NOTICE), SUNDAY);
        ledger.start(jsxf(REQUEST_REVIEW), SUNDAY.minusDays(30));
        ledger.fulfil(jsxf(OBJECT), SUNDAY);
        var windowOnly = new Clock(petition + "-W", REQUEST_REVIEW, "jsxf");
        ledger.start(windowOnly, SUNDAY);

        var nearest = ledger.nearest(List.of(petition, windowOnly.petition(), "unknown"));

        assertThat(nearest).containsOnlyKeys(petition);
        assertThat(nearest.get(petition)).extracting(Face::duty).isEqualTo(NOTICE);
        assertThat(ledger.nearest(List.of())).isEmpty();
    }

    @Test
    void keepsTheClocksOfTwoOrgansApart() {
        var other = new Clock(petition, NOTICE, "jszj");
        ledger.start(jsxf(NOTICE), SUNDAY);
        ledger.start(other, SUNDAY);

        ledger.fulfil(other, SUNDAY);

        assertThat(ledger.of(petition)).extracting(Face::organ).containsExactly("jsxf", "jszj");
        assertThat(ledger.of(petition)).extracting(Face::doneOn).containsExactly(null, SUNDAY);
    }

    private Clock jsxf(Duty duty) {
        return new Clock(petition, duty, "jsxf");
    }

    private Face only() {
        assertThat(ledger.of(petition)).hasSize(1);
        return ledger.of(petition).get(0);
    }

    private State stateAt(String time) {
        at(time);
        return only().state();
    }

    @Test
    void keepsTheDayThatTheDeciderSetAsItIs() {
        at("2026-09-21T09:00");

        ledger.start(jsxf(REPORT_BACK), SUNDAY, LocalDate.of(2026, 10, 4));

        assertThat(only().rawLastDay()).isEqualTo("2026-10-04");
        assertThat(only().lastDay()).isEqualTo("2026-10-04");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.start(jsxf(INSTRUCTION), SUNDAY, SUNDAY.minusDays(1)));
    }

    @Test
    void cancelsEveryRunningClockOfAPetitionThatEnds() {
        at("2026-09-21T09:00");
        ledger.start(jsxf(SORT), SUNDAY);
        ledger.fulfil(jsxf(SORT), SUNDAY.plusDays(1));
        ledger.start(jsxf(HANDLE), SUNDAY);
        ledger.start(jsxf(REPORT_BACK), SUNDAY);

        ledger.cancelAll(petition, SUNDAY.plusDays(1));

        assertThat(ledger.of(petition)).extracting(Face::state).containsExactly(DONE, CANCELLED, CANCELLED);
    }

    private void at(String time) {
        clock.moveTo(shanghai(time));
    }

    private static Instant shanghai(String time) {
        return LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    private List<String> kinds() {
        return database.sql("select kind from hy_ledger where petition = ? order by id")
                .param(petition)
                .query(String.class)
                .list();
    }
}
