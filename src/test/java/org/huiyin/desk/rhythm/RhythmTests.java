package org.huiyin.desk.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.function.Supplier;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.deadlines.EscalationScan;
import org.huiyin.process.escalation.DayList;
import org.huiyin.process.sweep.Mishaps;
import org.huiyin.process.sweep.Sweep;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.annotation.Scheduled;

/** Scan, day's list and sweep each have their own time; one that fails is counted and stands in nobody's way. */
class RhythmTests {

    private final EscalationScan scan = mock();
    private final DayList dayList = mock();
    private final Sweep sweep = mock();
    private final Mishaps mishaps = new Mishaps();
    private final CurrentOfficer officer = mock();
    private final Rhythm rhythm = new Rhythm(scan, dayList, sweep, mishaps, officer);

    RhythmTests() {
        when(officer.asSystem(any()))
                .thenAnswer(call -> call.<Supplier<?>>getArgument(0).get());
    }

    @Test
    void scansThoughTheDaysListFails() {
        doThrow(new IllegalStateException("no table")).when(dayList).runWhenDue();

        everyRound();

        verify(scan).run();
        assertThat(mishaps.counts()).containsOnlyKeys("日提醒").containsEntry("日提醒", 1);
    }

    @Test
    void writesTheDaysListThoughTheScanFails() {
        when(scan.run()).thenThrow(new IllegalStateException("no database"));

        everyRound();
        everyRound();

        verify(dayList, times(2)).runWhenDue();
        assertThat(mishaps.counts()).containsOnlyKeys("期限扫描").containsEntry("期限扫描", 2);
    }

    @Test
    void forgetsAFailureOnceTheRoundSucceeds() {
        doThrow(new IllegalStateException("no table")).when(dayList).runWhenDue();
        everyRound();
        doReturn(0).when(dayList).runWhenDue();

        everyRound();

        assertThat(mishaps.counts()).isEmpty();
    }

    @Test
    void schedulesEachByItself() {
        assertThat(Arrays.stream(Rhythm.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Scheduled.class)))
                .extracting("name")
                .containsExactlyInAnyOrder("look", "writeDayLists", "sweep", "sweepWhereMissed");
    }

    @Test
    void sweepsBetweenTheNightsWhereOneWasMissed() {
        when(sweep.isOld()).thenReturn(true, false);

        rhythm.sweepWhereMissed();
        rhythm.sweepWhereMissed();

        verify(sweep, times(1)).run();
    }

    /** A round in which there is nothing to make up for is no success of the one that failed. */
    @Test
    void goesOnCountingAFailedSweepUntilOneSucceeds() {
        when(sweep.run()).thenThrow(new IllegalStateException("no database"));
        when(sweep.isOld()).thenReturn(false, true);

        rhythm.sweep();
        rhythm.sweepWhereMissed();
        rhythm.sweepWhereMissed();

        assertThat(mishaps.counts()).containsOnlyKeys("巡检").containsEntry("巡检", 2);
    }

    private void everyRound() {
        rhythm.writeDayLists();
        rhythm.look();
        rhythm.sweep();
    }
}
