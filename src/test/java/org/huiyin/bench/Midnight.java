package org.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.huiyin.bench.Trips.Count;

/**
 * What one midnight took.
 *
 * @param due timers that were due
 * @param doubles breaches written more than once
 * @param losses breaches not written
 */
record Midnight(String database, String who, int due, double seconds, Count count, int doubles, int losses) {

    static final String HEADER = """
            | database | who | due | seconds | per second | round trips each | statements each | commits each | rows each | doubles | losses |
            |---|---|---|---|---|---|---|---|---|---|---|
            """;

    private static final Duration AT_MOST = Duration.ofMinutes(20);
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    /** Lets the engines' own threads run what is due until nothing is left, and tells how long it took. */
    static double seconds(List<ProcessEngine> nodes, IntSupplier left) {
        var threads = nodes.stream().map(Midnight::threads).toList();
        long begun = System.nanoTime();
        threads.forEach(JobExecutor::start);
        try {
            while (left.getAsInt() > 0) {
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(AT_MOST);
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
            }
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            threads.forEach(JobExecutor::shutdown);
        }
    }

    private static JobExecutor threads(ProcessEngine engine) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    String line() {
        double n = due;
        return "| %s | %s | %d | %.1f | %.0f | %.1f | %.1f | %.1f | %.1f | %d | %d |%n"
                .formatted(
                        database,
                        who,
                        due,
                        seconds,
                        n / seconds,
                        count.all() / n,
                        count.statements() / n,
                        count.commits() / n,
                        count.rows() / n,
                        doubles,
                        losses);
    }

    /** How the time for one grows with their number: 1 where it does not. */
    String slope(Midnight smaller) {
        return "| %s | %s | slope %d to %d | %.2f |||||||%n"
                .formatted(database, who, smaller.due, due, (seconds / due) / (smaller.seconds / smaller.due));
    }
}
