package org.huiyin.process.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A figure that nobody has taken is no zero. */
class SweepMetricsTests {

    private static final List<String> FIGURES =
            List.of("petitions.without.owner", "breaches.not.escalated", "clocks.without.timer");

    private final Sweep sweep = mock();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void areNoNumberBeforeTheFirstSweep() {
        when(sweep.last()).thenReturn(Optional.empty());

        new SweepMetrics(sweep).bindTo(registry);

        assertThat(FIGURES)
                .allSatisfy(
                        name -> assertThat(registry.get(name).gauge().value()).isNaN());
    }

    @Test
    void areThoseOfTheLastSweep() {
        var counts = Map.of(Kind.POST_BARRED, 1, Kind.POST_MISSING, 2, Kind.TIMER_DEAD, 3, Kind.TIMER_MISSING, 4);
        when(sweep.last()).thenReturn(Optional.of(new SweepReport(Instant.EPOCH, Instant.EPOCH, counts, List.of())));

        new SweepMetrics(sweep).bindTo(registry);

        assertThat(FIGURES)
                .extracting(name -> registry.get(name).gauge().value())
                .containsExactly(3.0, 0.0, 7.0);
    }
}
