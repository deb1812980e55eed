package org.huiyin.deadlines.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.huiyin.calendar.CalendarSettings;
import org.huiyin.calendar.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Status;

/** A counting anew that no node goes on with is seen, and said. */
class RecountingWatchTests {

    private static final Instant ADOPTED = Instant.parse("2026-09-21T01:00:00Z");

    private final MovableClock clock = new MovableClock(Clock.fixed(ADOPTED, ZoneId.of("Asia/Shanghai")));
    private final AdoptionRows adoptions = mock();
    private final YearWatch years = mock();
    private final RecountingWatch watch =
            new RecountingWatch(adoptions, new CalendarSettings(true, 60, 50, Duration.ofSeconds(20)), clock);

    RecountingWatchTests() {
        when(years.concerns()).thenReturn(List.of());
    }

    @Test
    void saysThatNobodyGoesOn() {
        adopted(null);
        clock.forward(Duration.ofMinutes(6));

        assertThat(watch.standsStill()).isTrue();
        assertThat(health().getStatus()).isEqualTo(CalendarHealthIndicator.ATTENTION);
        assertThat(health().getDetails().get("reason"))
                .asString()
                .contains("没有全部重新推算（已推算 40 件，共 100 件）", "自 2026年9月21日 09:00 起没有进展");
    }

    @Test
    void isSilentWhileANodeGoesOn() {
        adopted(null);
        clock.forward(Duration.ofHours(3));
        when(adoptions.lastStep(2)).thenReturn(clock.instant().minusSeconds(30));

        assertThat(watch.standsStill()).isFalse();
        assertThat(health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void isSilentWhileTheNodesAreGivenTimeToNotice() {
        adopted(null);
        clock.forward(RecountingWatch.STANDSTILL.plusSeconds(19));

        assertThat(watch.standsStill()).isFalse();
    }

    @Test
    void isSilentOnceAllIsCounted() {
        adopted(ADOPTED.plusSeconds(60));
        clock.forward(Duration.ofDays(1));

        assertThat(watch.standsStill()).isFalse();
        assertThat(health().getStatus()).isEqualTo(Status.UP);
    }

    private org.springframework.boot.actuate.health.Health health() {
        return new CalendarHealthIndicator(years, watch).health();
    }

    private void adopted(@Nullable Instant finished) {
        var adoption = new Adoption(
                2,
                "new",
                "old",
                LocalDate.of(2026, 10, 1),
                ADOPTED,
                "tangwei",
                100,
                40,
                3,
                "JSXF-2026-000040",
                finished);
        when(adoptions.last()).thenReturn(Optional.of(adoption));
        when(adoptions.lastStep(2)).thenReturn(ADOPTED);
    }
}
