package org.huiyin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.deadlines.Face.State.CANCELLED;
import static org.huiyin.deadlines.Face.State.DONE;
import static org.huiyin.statute.Duty.HANDLE;
import static org.huiyin.statute.Duty.INSTRUCTION;
import static org.huiyin.statute.Duty.NOTICE;
import static org.huiyin.statute.Duty.REPORT_BACK;
import static org.huiyin.statute.Duty.SORT;

import java.time.LocalDate;
import org.huiyin.calendar.UnknownYear;
import org.huiyin.deadlines.Face.State;
import org.huiyin.deadlines.Ledger.Clock;
import org.huiyin.statute.NotInForce;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@DataJpaTest(showSql = false)
@ActiveProfiles("test")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(Surroundings.class)
class LedgerTests {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 9, 20);
    private static final LocalDate AFTER_NATIONAL_DAY = LocalDate.of(2026, 10, 8);

    @Autowired
    private Ledger ledger;

    @Autowired
    private OnePetition one;

    @Test
    void derivesTheDatesOfAClockFromItsStart() {
        one.at("2026-09-21T09:00");

        ledger.start(one.jsxf(SORT), SUNDAY);

        var face = one.only();
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
        assertThat(ledger.breachInstant(one.jsxf(SORT))).isEqualTo(OnePetition.shanghai("2026-10-09T00:00"));
    }

    @Test
    void isDoneInTimeOrLateByTheDayOfFulfilment() {
        one.at("2026-10-10T09:00");
        ledger.start(one.jsxf(SORT), SUNDAY);
        ledger.start(one.jsxf(NOTICE), SUNDAY);

        ledger.fulfil(one.jsxf(SORT), AFTER_NATIONAL_DAY);
        ledger.fulfil(one.jsxf(NOTICE), AFTER_NATIONAL_DAY.plusDays(1));

        assertThat(ledger.of(one.number())).extracting(Face::state).containsExactly(State.DONE, State.DONE_LATE);
        assertThat(ledger.of(one.number())).extracting(Face::daysLeft).containsExactly(0L, -1L);
        assertThat(ledger.of(one.number()))
                .extracting(Face::doneOn)
                .containsExactly(AFTER_NATIONAL_DAY, AFTER_NATIONAL_DAY.plusDays(1));
    }

    @Test
    void isCancelledWhenItIsOwedNoMore() {
        one.at("2026-09-21T09:00");
        ledger.start(one.jsxf(NOTICE), SUNDAY);

        ledger.cancel(one.jsxf(NOTICE), SUNDAY.plusDays(1));
        ledger.fulfil(one.jsxf(NOTICE), SUNDAY.plusDays(2));

        assertThat(one.only().state()).isEqualTo(State.CANCELLED);
        assertThat(one.kinds()).containsExactly("STARTED", "CANCELLED");
    }

    @Test
    void fulfilsOnceAndOnlyWhatIsRunning() {
        ledger.fulfil(one.jsxf(SORT), SUNDAY);
        ledger.start(one.jsxf(SORT), SUNDAY);
        ledger.fulfil(one.jsxf(SORT), SUNDAY);
        ledger.fulfil(one.jsxf(SORT), SUNDAY);

        assertThat(one.kinds()).containsExactly("STARTED", "FULFILLED");
    }

    @Test
    void refusesToStartARunningClock() {
        ledger.start(one.jsxf(SORT), SUNDAY);

        assertThatThrownBy(() -> ledger.start(one.jsxf(SORT), SUNDAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(one.number());
        assertThat(one.kinds()).containsExactly("STARTED");
    }

    @Test
    void startsAnotherRoundAfterTheEnd() {
        ledger.start(one.jsxf(NOTICE), SUNDAY);
        ledger.cancel(one.jsxf(NOTICE), SUNDAY);

        ledger.start(one.jsxf(NOTICE), SUNDAY.plusDays(30));

        assertThat(ledger.of(one.number())).extracting(Face::started).containsExactly(SUNDAY, SUNDAY.plusDays(30));
        assertThat(ledger.breachInstant(one.jsxf(NOTICE))).isEqualTo(OnePetition.shanghai("2026-11-05T00:00"));
    }

    @Test
    void refusesAClockWhoseLastDayCannotBeTold() {
        var beforeTheRegulation = LocalDate.of(2022, 4, 30);
        var withoutATable = LocalDate.of(2023, 2, 1);

        assertThatThrownBy(() -> ledger.start(one.jsxf(SORT), beforeTheRegulation))
                .isInstanceOf(NotInForce.class);
        assertThatThrownBy(() -> ledger.start(one.jsxf(SORT), withoutATable)).isInstanceOf(UnknownYear.class);
        assertThat(one.kinds()).isEmpty();
    }

    @Test
    void keepsTheClocksOfTwoOrgansApart() {
        var other = new Clock(one.number(), NOTICE, "jszj");
        ledger.start(one.jsxf(NOTICE), SUNDAY);
        ledger.start(other, SUNDAY);

        ledger.fulfil(other, SUNDAY);

        assertThat(ledger.of(one.number())).extracting(Face::organ).containsExactly("jsxf", "jszj");
        assertThat(ledger.of(one.number())).extracting(Face::doneOn).containsExactly(null, SUNDAY);
    }

    @Test
    void keepsTheDayThatTheDeciderSetAsItIs() {
        one.at("2026-09-21T09:00");

        ledger.start(one.jsxf(REPORT_BACK), SUNDAY, LocalDate.of(2026, 10, 4));

        assertThat(one.only().rawLastDay()).isEqualTo("2026-10-04");
        assertThat(one.only().lastDay()).isEqualTo("2026-10-04");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.start(one.jsxf(INSTRUCTION), SUNDAY, SUNDAY.minusDays(1)));
    }

    @Test
    void cancelsEveryRunningClockOfAPetitionThatEnds() {
        one.at("2026-09-21T09:00");
        ledger.start(one.jsxf(SORT), SUNDAY);
        ledger.fulfil(one.jsxf(SORT), SUNDAY.plusDays(1));
        ledger.start(one.jsxf(HANDLE), SUNDAY);
        ledger.start(one.jsxf(REPORT_BACK), SUNDAY);

        ledger.cancelAll(one.number(), SUNDAY.plusDays(1));

        assertThat(ledger.of(one.number())).extracting(Face::state).containsExactly(DONE, CANCELLED, CANCELLED);
    }
}
