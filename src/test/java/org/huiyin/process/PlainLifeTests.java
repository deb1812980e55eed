package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The clocks of a petition's plain life; the life itself is told in {@link PlainStoriesTests}. */
@InTheCity
class PlainLifeTests {

    @Autowired
    private Life life;

    @Autowired
    private Ledger ledger;

    @Test
    void keepsEveryClockFromItsStartToItsEnd() {
        var steps = new Steps(life, life.registered());

        life.on("2026-03-04");
        steps.sorted().told("2026-03-04").competent().routed().noticed("2026-03-04");
        steps.investigated().drafted().approved();
        life.on("2026-03-05");
        steps.served("2026-03-05");
        List<Face> running = ledger.of(steps.petition());
        life.on("2026-04-08");
        life.fire(steps.petition(), "Timer_ReviewWindowClosed");

        assertThat(running)
                .extracting(Face::duty, Face::organ, Face::started, Face::lastDay, Face::state)
                .containsExactly(
                        row(Duty.SORT, TestCity.BUREAU, "2026-03-02", "2026-03-17", Face.State.DONE),
                        row(Duty.CHAIN, TestCity.BUREAU, "2026-03-02", "2026-03-17", Face.State.DONE),
                        row(Duty.NOTICE, TestCity.HOUSING, "2026-03-04", "2026-03-19", Face.State.DONE),
                        row(Duty.OBJECT, TestCity.HOUSING, "2026-03-04", "2026-03-11", Face.State.DONE),
                        row(Duty.HANDLE, TestCity.HOUSING, "2026-03-04", "2026-05-06", Face.State.DONE),
                        row(Duty.PROGRESS, TestCity.HOUSING, "2026-03-04", "2026-03-11", Face.State.CANCELLED),
                        row(Duty.SERVE, TestCity.HOUSING, "2026-03-04", "2026-03-11", Face.State.DONE),
                        row(Duty.EXECUTE, TestCity.HOUSING, "2026-03-05", "2026-04-07", Face.State.CALM),
                        row(Duty.REQUEST_REVIEW, TestCity.HOUSING, "2026-03-05", "2026-04-07", Face.State.CALM));
        assertThat(ledger.of(steps.petition()).get(8).doneOn()).isNotNull();
    }

    @Test
    void startsTheSixtyDaysAtLatestOnTheNoticesLastDay() {
        var steps = new Steps(life, life.registered())
                .sorted()
                .told("2026-03-02")
                .competent()
                .routed();

        life.on("2026-03-25");
        steps.noticed("2026-03-25");

        assertThat(clockOf(steps, Duty.HANDLE).started()).isEqualTo(LocalDate.of(2026, 3, 17));
    }

    private Face clockOf(Steps steps, Duty duty) {
        return ledger.of(steps.petition()).stream()
                .filter(face -> face.duty() == duty)
                .findFirst()
                .orElseThrow();
    }

    private static Tuple row(Duty duty, String organ, String started, String lastDay, Face.State state) {
        return tuple(duty, organ, LocalDate.parse(started), LocalDate.parse(lastDay), state);
    }
}
