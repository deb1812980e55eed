package org.huiyin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.statute.Duty.NOTICE;
import static org.huiyin.statute.Duty.OBJECT;
import static org.huiyin.statute.Duty.REQUEST_REVIEW;
import static org.huiyin.statute.Duty.SORT;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.deadlines.Face.State;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What it means that the last day is over: for a duty, for a window, for a right that was not used. */
@DataJpaTest(showSql = false)
@ActiveProfiles("test")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(Surroundings.class)
class LastDayTests {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 9, 20);

    @Autowired
    private Ledger ledger;

    @Autowired
    private OnePetition one;

    @Autowired
    private Recorded recorded;

    @Test
    void tellsTheStateOfARunningClockDayByDay() {
        ledger.start(one.jsxf(SORT), SUNDAY);

        assertThat(one.stateAt("2026-09-27T23:59")).isEqualTo(State.CALM);
        assertThat(one.stateAt("2026-09-28T00:00")).isEqualTo(State.SOON);
        assertThat(one.stateAt("2026-10-07T23:59")).isEqualTo(State.SOON);
        assertThat(one.stateAt("2026-10-08T23:59")).isEqualTo(State.TODAY);
        assertThat(one.stateAt("2026-10-09T00:00")).isEqualTo(State.LATE);
        assertThat(one.only().daysLeft()).isEqualTo(-1);
    }

    @Test
    void hasNoBreachInstantBeforeTheStart() {
        assertThatThrownBy(() -> ledger.breachInstant(one.jsxf(SORT)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(one.number());
    }

    @Test
    void isBreachedOnceAndNotBeforeTheLastDayIsOver() {
        ledger.start(one.jsxf(SORT), SUNDAY);

        one.at("2026-10-08T23:59:59");
        assertThat(ledger.breach(one.jsxf(SORT))).isFalse();
        one.at("2026-10-09T00:00");
        assertThat(ledger.breach(one.jsxf(SORT))).isTrue();
        assertThat(ledger.breach(one.jsxf(SORT))).isFalse();

        assertThat(one.kinds()).containsExactly("STARTED", "BREACHED");
        verify(recorded, times(1))
                .that(new Fact(
                        one.number(),
                        "BREACHED",
                        "22",
                        Map.of("duty", "SORT", "organ", "jsxf", "lastDay", "2026-10-08")));
    }

    @Test
    void isNotBreachedWhereNothingRuns() {
        one.at("2026-12-01T00:00");
        ledger.start(one.jsxf(SORT), SUNDAY);
        ledger.fulfil(one.jsxf(SORT), SUNDAY);

        assertThat(ledger.breach(one.jsxf(SORT))).isFalse();
        assertThat(ledger.breach(one.jsxf(NOTICE))).isFalse();
    }

    @Test
    void closesAWindowAndNeverBreachesIt() {
        one.at("2026-12-01T00:00");
        ledger.start(one.jsxf(REQUEST_REVIEW), SUNDAY);

        assertThat(ledger.breach(one.jsxf(REQUEST_REVIEW))).isFalse();
        assertThat(one.only().state()).isEqualTo(State.CLOSED);
        ledger.fulfil(one.jsxf(REQUEST_REVIEW), LocalDate.of(2026, 12, 1));
        assertThat(one.only().state()).isEqualTo(State.CLOSED);
    }

    @Test
    void letsARightThatWasNotUsedLapseAndNeverBreachesIt() {
        ledger.start(one.jsxf(OBJECT), SUNDAY);

        assertThat(one.stateAt("2026-09-28T23:59")).isEqualTo(State.TODAY);
        assertThat(one.stateAt("2026-09-29T00:00")).isEqualTo(State.LAPSED);
        assertThat(ledger.breach(one.jsxf(OBJECT))).isFalse();
        ledger.cancel(one.jsxf(OBJECT), LocalDate.of(2026, 9, 30));
        assertThat(one.only().state()).isEqualTo(State.LAPSED);
    }
}
