package org.huiyin.process.sweep;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** The last sweep in three figures; all three are to be zero. Before the first sweep nobody knows: they are NaN. */
@Component
class SweepMetrics implements MeterBinder {

    private final Sweep sweep;

    SweepMetrics(Sweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(
                registry,
                "petitions.without.owner",
                "petitions at which nobody works",
                SweepReport::petitionsWithoutOwner);
        gauge(registry, "breaches.not.escalated", "late duties of which nobody was told", untold());
        gauge(
                registry,
                "clocks.without.timer",
                "running duties that should have a timer and have none",
                SweepReport::withoutTimer);
    }

    private static ToDoubleFunction<SweepReport> untold() {
        return report -> report.count(Kind.BREACH_UNTOLD);
    }

    private void gauge(MeterRegistry registry, String name, String what, ToDoubleFunction<SweepReport> figure) {
        Gauge.builder(
                        name,
                        sweep,
                        swept -> swept.last().map(figure::applyAsDouble).orElse(Double.NaN))
                .description(what)
                .register(registry);
    }
}
