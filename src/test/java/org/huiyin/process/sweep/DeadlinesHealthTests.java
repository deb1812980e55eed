package org.huiyin.process.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.deadlines.EscalationScan;
import org.huiyin.deadlines.LastRuns;
import org.huiyin.process.escalation.DayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.actuate.health.Status;

/** All is well only where somebody has looked, and lately. */
class DeadlinesHealthTests {

    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");

    private final LastRuns runs = mock();
    private final EscalationScan scan = mock();
    private final Clock clock = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));

    @Test
    void isWellWhereSweepAndScanOfLateFoundNothing() {
        swept(Duration.ofHours(7));
        scanned(Duration.ofMinutes(5));

        var health = health(Duration.ofMinutes(5));

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.sentences()).isEmpty();
    }

    @Test
    void wantsSeeingToWhereNobodyHasLooked() {
        when(runs.of(any(), any())).thenReturn(Optional.empty());
        when(scan.last()).thenReturn(Optional.empty());

        var health = health(Duration.ofMinutes(5));

        assertThat(health.health().getStatus()).isEqualTo(DeadlinesHealth.ATTENTION);
        assertThat(health.sentences())
                .hasSize(2)
                .anyMatch(sentence -> sentence.startsWith("还没有巡检过"))
                .anyMatch(sentence -> sentence.startsWith("还没有扫描过期限"));
    }

    @Test
    void wantsSeeingToWhereTheLastLookIsTooLongAgo() {
        swept(Duration.ofHours(27));
        scanned(Duration.ofHours(2));

        var health = health(Duration.ofMinutes(5));

        assertThat(health.health().getStatus()).isEqualTo(DeadlinesHealth.ATTENTION);
        assertThat(health.sentences())
                .hasSize(2)
                .anyMatch(sentence -> sentence.startsWith("最近一次巡检在 2026年3月9日 07:00，已经过时"))
                .anyMatch(sentence -> sentence.startsWith("最近一次期限扫描在 2026年3月10日 08:00"));
    }

    @Test
    void waitsForThreeRoundsOfAScanThatComesSeldom() {
        swept(Duration.ofHours(7));
        scanned(Duration.ofHours(5));

        assertThat(health(Duration.ofHours(2)).sentences()).isEmpty();
        assertThat(health(Duration.ofHours(1)).sentences()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} ago: {1}")
    @CsvSource({"PT25H, false", "PT26H, false", "PT26H1S, true", "PT-25H, false", "PT-27H, true"})
    void knowsThatANightsSweepWasMissedAlsoWhereTheClockWasSetBack(Duration ago, boolean old) {
        swept(ago);

        assertThat(sweep().isOld()).isEqualTo(old);
    }

    @Test
    void knowsThatThereWasNoSweep() {
        when(runs.of(any(), any())).thenReturn(Optional.empty());

        assertThat(sweep().isOld()).isTrue();
    }

    private DeadlinesHealth health(Duration every) {
        return new DeadlinesHealth(sweep(), scan, mock(DayList.class), new Mishaps(), new Freshness(clock, every));
    }

    private Sweep sweep() {
        return new Sweep(List.of(), runs, mock(), new Freshness(clock, Duration.ofMinutes(5)), clock);
    }

    private void swept(Duration ago) {
        var report = new SweepReport(NOW.minus(ago), NOW.minus(ago), Map.of(), List.of());
        when(runs.of("SWEEP", SweepReport.class)).thenReturn(Optional.of(report));
    }

    private void scanned(Duration ago) {
        var report = new EscalationScan.Report(NOW.minus(ago), false, 0, 0, 0, List.of());
        when(scan.last()).thenReturn(Optional.of(report));
    }
}
