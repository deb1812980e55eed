package org.huiyin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovableClockTests {

    private static final Instant NOW = Instant.parse("2026-03-02T00:30:00Z");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final MovableClock clock = new MovableClock(Clock.fixed(NOW, SHANGHAI));

    @Test
    void startsAtRealTime() {
        assertThat(clock.instant()).isEqualTo(NOW);
        assertThat(clock.getZone()).isEqualTo(SHANGHAI);
    }

    @Test
    void goesToAnInstantAndOnFromThere() {
        var goal = Instant.parse("2026-05-01T00:00:00Z");

        clock.moveTo(goal);
        clock.forward(Duration.ofDays(15));

        assertThat(clock.instant()).isEqualTo(goal.plus(Duration.ofDays(15)));
    }

    @Test
    void whoeverFollowsLearnsThePresentOffsetAndEveryMove() {
        List<Duration> learnt = new ArrayList<>();
        clock.forward(Duration.ofDays(1));

        clock.follow(learnt::add);
        clock.forward(Duration.ofDays(2));

        assertThat(learnt).containsExactly(Duration.ofDays(1), Duration.ofDays(3));
    }

    @Test
    void movesInEveryZone() {
        var elsewhere = clock.withZone(ZoneId.of("UTC"));

        clock.forward(Duration.ofDays(2));

        assertThat(elsewhere.instant()).isEqualTo(NOW.plus(Duration.ofDays(2)));
        assertThat(elsewhere.getZone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(elsewhere.withZone(SHANGHAI).getZone()).isEqualTo(SHANGHAI);
    }
}
