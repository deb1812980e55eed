package org.huiyin.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.calendar.MovableClock;
import org.huiyin.deadlines.Upcoming;
import org.huiyin.desk.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.StandardEnvironment;

/** Two do not move the demo's time at once, and outside the demo nobody moves it. */
class OneTravellerTests {

    private final MovableClock clock =
            new MovableClock(Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneId.of("Asia/Shanghai")));
    private final PassageOfTime time = mock();
    private final DemoMemory memory = mock();
    private final Upcoming upcoming = mock();
    private final Foresight foresight = mock();
    private final CurrentOfficer officer = mock();
    private final TimeMachine machine = new TimeMachine(clock, time, memory, upcoming, foresight, officer);

    @BeforeEach
    void doAsTold() {
        when(officer.asSystem(any()))
                .thenAnswer(call -> call.<Supplier<?>>getArgument(0).get());
        when(upcoming.after(any(), org.mockito.ArgumentMatchers.anyInt())).thenReturn(List.of());
    }

    @Test
    void refusesASecondCallUntilTheFirstIsThrough() {
        var second = new AtomicReference<Throwable>();
        doAnswer(call -> {
                    second.set(CompletableFuture.supplyAsync(() -> catchThrowable(() -> machine.forward(1)))
                            .join());
                    return null;
                })
                .when(time)
                .live(any(), any());

        machine.forward(1);

        assertThat(second.get())
                .isInstanceOfSatisfying(
                        Problem.class,
                        refusal -> assertThat(refusal.getSentence()).contains("时间正在前进"));
        doAnswer(call -> null).when(time).live(any(), any());
        assertThat(catchThrowable(() -> machine.forward(1))).isNull();
    }

    @Test
    void letsGoAgainAfterAFailure() {
        doAnswer(call -> {
                    throw new IllegalStateException("a job failed");
                })
                .doAnswer(call -> null)
                .when(time)
                .live(any(), any());

        assertThat(catchThrowable(() -> machine.forward(1))).hasMessage("a job failed");
        assertThat(catchThrowable(() -> machine.forward(1))).isNull();
    }

    @Test
    void hasNowhereToGoWhereNoClockRuns() {
        assertThat(catchThrowable(machine::toNextEvent))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refusal -> assertThat(refusal.getSentence()).contains("没有正在计算的期限"));
    }

    @Test
    void isThereInTheDemoOnly() {
        var room = TimeMachine.class.getPackageName();
        var demo = new StandardEnvironment();
        demo.setActiveProfiles("demo");

        assertThat(new ClassPathScanningCandidateComponentProvider(true, new StandardEnvironment())
                        .findCandidateComponents(room))
                .isEmpty();
        assertThat(new ClassPathScanningCandidateComponentProvider(true, demo).findCandidateComponents(room))
                .extracting(bean -> String.valueOf(bean.getBeanClassName()))
                .contains(TimeMachinePage.class.getName(), ClockController.class.getName());
    }
}
