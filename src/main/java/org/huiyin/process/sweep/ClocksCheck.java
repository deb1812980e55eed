package org.huiyin.process.sweep;

import java.util.List;
import org.huiyin.deadlines.Ledger;
import org.huiyin.deadlines.OpenClocks;
import org.huiyin.deadlines.Proofreading;
import org.huiyin.process.engine.Redating;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 期限: the copy of the running clocks, the timers and the tasks' dates say what the ledger says. */
@Component
@Order(1)
class ClocksCheck implements Check {

    private static final Logger LOG = LoggerFactory.getLogger(ClocksCheck.class);

    private static final int PAGE = 200;

    private final Proofreading proofreading;
    private final OpenClocks clocks;
    private final Redating redating;
    private final LiveTimers timers;
    private final Words words;

    ClocksCheck(Proofreading proofreading, OpenClocks clocks, Redating redating, LiveTimers timers, Words words) {
        this.proofreading = proofreading;
        this.clocks = clocks;
        this.redating = redating;
        this.timers = timers;
        this.words = words;
    }

    @Override
    public String name() {
        return "期限";
    }

    @Override
    public void run(Findings findings) {
        clocks.unknown(PAGE)
                .forEach(row -> findings.add(
                        Kind.UNREADABLE, row.petition(), "期限一览中有系统不认识的期限“" + row.duty() + "”（" + row.organ() + "）。"));
        var page = proofreading.petitions("", PAGE);
        while (!page.isEmpty()) {
            page.forEach(petition -> mend(petition, findings));
            arm(page, findings);
            page = proofreading.petitions(page.get(page.size() - 1), PAGE);
        }
    }

    private void mend(String petition, Findings findings) {
        try {
            List<Ledger.Clock> mended = proofreading.mend(petition);
            mended.forEach(clock -> findings.add(Kind.CLOCK_MENDED, petition, words.of(clock) + "已按台账重新计算。"));
            var moved = redating.mend(petition);
            add(findings, Kind.TIMER_MENDED, petition, moved.timers(), "个定时器");
            add(findings, Kind.TASK_MENDED, petition, moved.tasks(), "个任务");
        } catch (RuntimeException inTheWay) {
            LOG.warn("Could not go through the clocks of {}; the others go on", petition, inTheWay);
            findings.add(Kind.UNREADABLE, petition, Words.reason(inTheWay));
        }
    }

    /** What is missing is set anew where its scope is open and its day is still to come; the rest is listed. */
    private void arm(List<String> page, Findings findings) {
        List<String> lacking = timers.missing(page).stream()
                .map(missing -> missing.clock().petition())
                .distinct()
                .toList();
        lacking.forEach(petition -> arm(petition, findings));
        timers.missing(lacking)
                .forEach(missing -> findings.add(
                        Kind.TIMER_MISSING,
                        missing.clock().petition(),
                        words.of(missing.clock()) + "没有定时器，系统仍会逐日检查并告知。"));
    }

    private void arm(String petition, Findings findings) {
        try {
            int armed = redating.arm(petition);
            if (armed > 0) {
                findings.add(Kind.TIMER_ARMED, petition, "补设 " + armed + " 个定时器。");
            }
        } catch (RuntimeException inTheWay) {
            LOG.warn("Could not set the timers of {} anew; the others go on", petition, inTheWay);
            findings.add(Kind.UNREADABLE, petition, Words.reason(inTheWay));
        }
    }

    private static void add(Findings findings, Kind kind, String petition, int moved, String what) {
        if (moved > 0) {
            findings.add(kind, petition, moved + " " + what + "的日期已更正。");
        }
    }
}
