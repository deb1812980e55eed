package org.huiyin.desk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.deadlines.calendars.Recounting;
import org.huiyin.deadlines.calendars.RecountingWatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What fails in the background is in the log, and the next thing is done all the same. */
@ExtendWith(OutputCaptureExtension.class)
class CalendarRunsTests {

    private final Recounting recounting = mock();
    private final RecountingWatch watch = mock();
    private final CurrentOfficer officer = mock();
    private final CalendarRuns runs =
            new CalendarRuns(recounting, watch, mock(), officer, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    CalendarRunsTests() {
        when(officer.asSystem(any()))
                .thenAnswer(call -> call.<Supplier<?>>getArgument(0).get());
        when(recounting.run()).thenReturn(Optional.empty());
    }

    @AfterEach
    void stop() {
        runs.destroy();
    }

    @Test
    void takesUpWhatAStoppedNodeLeft() {
        when(watch.standsStill()).thenReturn(true);

        runs.takeUpWhatIsLeft();

        verify(recounting).run();
    }

    @Test
    void leavesToTheOtherNodeWhatItIsAbout() {
        when(watch.standsStill()).thenReturn(false);

        runs.takeUpWhatIsLeft();

        verify(recounting, never()).run();
    }

    /** An exception would end the looking for good. */
    @Test
    void looksAgainThoughTakingUpFails(CapturedOutput output) {
        when(watch.standsStill()).thenThrow(new IllegalStateException("no database"));

        runs.takeUpWhatIsLeft();

        assertThat(output).contains("Could not take up what is left to count");
    }

    @Test
    void saysThatCountingOnceMoreFailedAndGoesOn(CapturedOutput output) {
        doThrow(new IllegalStateException("no database")).when(recounting).retry();

        runs.retry();

        verify(recounting, timeout(5_000)).run();
        await().until(() -> output.getAll().contains("Counting what failed once more broke off"));
    }
}
