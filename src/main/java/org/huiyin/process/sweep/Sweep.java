package org.huiyin.process.sweep;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.deadlines.LastRuns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Goes through everything that runs, at night, where a night was missed, and on demand: ledger, timers, tasks, owners, escalation. What is certain it
 * mends; the rest it lists. Several nodes may sweep at the same time: what one has mended the other finds in order.
 */
@Service
public class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private static final String NAME = "SWEEP";

    private final List<Check> checks;
    private final LastRuns runs;
    private final CurrentOfficer officer;
    private final Freshness freshness;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();

    Sweep(List<Check> checks, LastRuns runs, CurrentOfficer officer, Freshness freshness, Clock clock) {
        this.checks = checks;
        this.runs = runs;
        this.officer = officer;
        this.freshness = freshness;
        this.clock = clock;
    }

    /** The report of the last sweep, whichever node's; empty before the first. */
    public Optional<SweepReport> last() {
        return runs.of(NAME, SweepReport.class);
    }

    /** Whether the last sweep, whichever node's, is missing or so old that a night's was missed. */
    public boolean isOld() {
        return freshness.isSweepOld(last());
    }

    public boolean isRunning() {
        return running.get();
    }

    /** Sweeps, in the name of the house; empty where this node is sweeping already. */
    public Optional<SweepReport> run() {
        if (!running.compareAndSet(false, true)) {
            return Optional.empty();
        }
        try {
            SweepReport report = officer.asSystem(this::swept);
            runs.keep(NAME, report.at(), report);
            LOG.info("Swept: {}", report.counts());
            return Optional.of(report);
        } finally {
            running.set(false);
        }
    }

    private SweepReport swept() {
        var findings = new Findings(clock.instant());
        for (Check check : checks) {
            try {
                check.run(findings);
            } catch (RuntimeException inTheWay) {
                LOG.warn("{} could not be gone through; the sweep goes on", check.name(), inTheWay);
                findings.add(Kind.UNREADABLE, "", check.name() + "没有检查完。" + Words.reason(inTheWay));
            }
        }
        return findings.report(clock.instant());
    }
}
