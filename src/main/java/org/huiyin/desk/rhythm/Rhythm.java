package org.huiyin.desk.rhythm;

import org.huiyin.access.CurrentOfficer;
import org.huiyin.deadlines.EscalationScan;
import org.huiyin.process.escalation.DayList;
import org.huiyin.process.sweep.Mishaps;
import org.huiyin.process.sweep.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Scan and day's list every few minutes, the sweep at night, on every node. Nothing depends on the hour: what a node that
 * was down has missed is told when it looks again, a night's sweep that every node missed is made up for when one starts
 * or looks again, and what another node has told already is not told twice.
 */
@Component
@EnableScheduling
@Profile("!test")
class Rhythm {

    private static final Logger LOG = LoggerFactory.getLogger(Rhythm.class);

    private final EscalationScan scan;
    private final DayList dayList;
    private final Sweep sweep;
    private final Mishaps mishaps;
    private final CurrentOfficer officer;

    Rhythm(EscalationScan scan, DayList dayList, Sweep sweep, Mishaps mishaps, CurrentOfficer officer) {
        this.scan = scan;
        this.dayList = dayList;
        this.sweep = sweep;
        this.mishaps = mishaps;
        this.officer = officer;
    }

    @Scheduled(
            fixedDelayString = "${huiyin.escalation.every:5m}",
            initialDelayString = "${huiyin.escalation.first-after:1m}")
    void look() {
        guarded("期限扫描", scan::run);
    }

    @Scheduled(
            fixedDelayString = "${huiyin.escalation.every:5m}",
            initialDelayString = "${huiyin.escalation.first-after:1m}")
    void writeDayLists() {
        guarded("日提醒", dayList::runWhenDue);
    }

    @Scheduled(cron = "${huiyin.escalation.sweep:0 30 2 * * *}", zone = "${huiyin.zone}")
    void sweep() {
        guarded("巡检", sweep::run);
    }

    @Scheduled(
            fixedDelayString = "${huiyin.escalation.every:5m}",
            initialDelayString = "${huiyin.escalation.first-after:1m}")
    void sweepWhereMissed() {
        guarded("巡检是否过时的核对", () -> {
            if (sweep.isOld()) {
                guarded("巡检", sweep::run);
            }
        });
    }

    /** One that fails is counted until it succeeds, and stands in nobody's way. */
    private void guarded(String what, Runnable round) {
        try {
            officer.asSystem(() -> {
                round.run();
                return what;
            });
            mishaps.done(what);
        } catch (RuntimeException inTheWay) {
            LOG.error("{} failed and is tried again when its time comes", what, inTheWay);
            mishaps.failed(what);
        }
    }
}
