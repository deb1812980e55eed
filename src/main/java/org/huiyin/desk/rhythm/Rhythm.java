package org.huiyin.desk.rhythm;

import org.huiyin.access.CurrentOfficer;
import org.huiyin.deadlines.EscalationScan;
import org.huiyin.process.escalation.DayList;
import org.huiyin.process.sweep.Sweep;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Scan and day's list every few minutes, the sweep at night, on every node. Nothing depends on the hour: what a node that
 * was down has missed is told when it looks again, and what another node has told already is not told twice.
 */
@Component
@EnableScheduling
@Profile("!test")
class Rhythm {

    private final EscalationScan scan;
    private final DayList dayList;
    private final Sweep sweep;
    private final CurrentOfficer officer;

    Rhythm(EscalationScan scan, DayList dayList, Sweep sweep, CurrentOfficer officer) {
        this.scan = scan;
        this.dayList = dayList;
        this.sweep = sweep;
        this.officer = officer;
    }

    @Scheduled(
            fixedDelayString = "${huiyin.escalation.every:5m}",
            initialDelayString = "${huiyin.escalation.first-after:1m}")
    void look() {
        officer.asSystem(() -> {
            dayList.runWhenDue();
            return scan.run();
        });
    }

    @Scheduled(cron = "${huiyin.escalation.sweep:0 30 2 * * *}", zone = "${huiyin.zone}")
    void sweep() {
        sweep.run();
    }
}
