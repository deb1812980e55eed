package org.huiyin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.statute.Duty.EVALUATE;
import static org.huiyin.statute.Duty.HANDLE;
import static org.huiyin.statute.Duty.NOTICE;
import static org.huiyin.statute.Duty.OBJECT;
import static org.huiyin.statute.Duty.PROGRESS;
import static org.huiyin.statute.Duty.REQUEST_REVIEW;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.deadlines.Face.State;
import org.huiyin.deadlines.Ledger.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What lists show of a petition: the running duty that ends first. */
@DataJpaTest(showSql = false)
@ActiveProfiles("test")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(Surroundings.class)
class NearestDutyTests {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 9, 20);

    @Autowired
    private Ledger ledger;

    @Autowired
    private OnePetition one;

    @Test
    void findsTheRunningDutyThatEndsFirst() {
        one.at("2026-09-21T09:00");
        ledger.start(one.jsxf(HANDLE), SUNDAY);
        ledger.start(one.jsxf(OBJECT), SUNDAY);
        ledger.start(one.jsxf(NOTICE), SUNDAY);
        ledger.start(one.jsxf(REQUEST_REVIEW), SUNDAY.minusDays(30));
        ledger.fulfil(one.jsxf(OBJECT), SUNDAY);
        var windowOnly = new Clock(one.number() + "-W", REQUEST_REVIEW, "jsxf");
        ledger.start(windowOnly, SUNDAY);

        var nearest = ledger.nearest(List.of(one.number(), windowOnly.petition(), "unknown"));

        assertThat(nearest).containsOnlyKeys(one.number());
        assertThat(nearest.get(one.number())).extracting(Face::duty).isEqualTo(NOTICE);
        assertThat(ledger.nearest(List.of())).isEmpty();
    }

    @Test
    void passesOverALapsedRightForTheDutyThatRuns() {
        ledger.start(one.jsxf(OBJECT), SUNDAY);
        ledger.start(one.jsxf(NOTICE), SUNDAY);

        one.at("2026-09-28T09:00");
        assertThat(ledger.nearest(List.of(one.number())).get(one.number()))
                .extracting(Face::duty)
                .isEqualTo(OBJECT);
        one.at("2026-09-29T09:00");
        assertThat(ledger.nearest(List.of(one.number())).get(one.number()))
                .extracting(Face::duty)
                .isEqualTo(NOTICE);
    }

    @Test
    void passesOverWhatRecursForTheDutyThatEndsLater() {
        ledger.start(one.jsxf(HANDLE), SUNDAY);
        ledger.start(one.jsxf(PROGRESS), SUNDAY);
        var weeklyWordOnly = new Clock(one.number() + "-P", PROGRESS, "jsxf");
        ledger.start(weeklyWordOnly, SUNDAY);

        var nearest = ledger.nearest(List.of(one.number(), weeklyWordOnly.petition()));

        assertThat(nearest).containsOnlyKeys(one.number());
        assertThat(nearest.get(one.number())).extracting(Face::duty).isEqualTo(HANDLE);
    }

    @Test
    void whatRecursCanBeLateAllTheSame() {
        ledger.start(one.jsxf(PROGRESS), SUNDAY);

        one.at("2026-10-20T09:00");

        assertThat(ledger.breach(one.jsxf(PROGRESS))).isTrue();
        assertThat(ledger.of(one.number())).extracting(Face::state).containsExactly(State.LATE);
    }

    @Test
    void knowsNothingNearWhereOnlyWindowsAndLapsedRightsAreLeft() {
        ledger.start(one.jsxf(OBJECT), SUNDAY);
        ledger.start(one.jsxf(REQUEST_REVIEW), SUNDAY);
        ledger.start(one.jsxf(EVALUATE), SUNDAY);

        one.at("2026-12-01T09:00");

        assertThat(ledger.nearest(List.of(one.number()))).isEmpty();
        assertThat(ledger.of(one.number()))
                .extracting(Face::state)
                .containsExactly(State.LAPSED, State.CLOSED, State.CLOSED);
    }
}
