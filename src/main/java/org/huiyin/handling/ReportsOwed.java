package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The completion report that an organ owes whoever assigned it the petition, and its last day (art. 22). */
@Component
class ReportsOwed {

    private final RunningClocks running;
    private final Ledger ledger;
    private final Clock clock;

    ReportsOwed(RunningClocks running, Ledger ledger, Clock clock) {
        this.running = running;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Last day of the organ's report; empty where it owes none. */
    Optional<LocalDate> lastDay(Matter matter) {
        return running.of(matter.clock(Duty.REPORT_BACK)).map(Face::lastDay);
    }

    /** Says what stands against the day that the organ sets the lower one. */
    void check(Matter matter, @Nullable LocalDate reportBy, Flaws flaws) {
        if (reportBy == null) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        flaws.when(!reportBy.isAfter(today), "“报送办结报告最后一日”应当在今天 " + today + " 之后。");
        lastDay(matter)
                .ifPresent(set -> flaws.when(reportBy.isAfter(set), "“报送办结报告最后一日”不能晚于上级交办指定的 " + set + "（第二十二条第一款）。"));
    }

    /** From now on the other organ owes the report by the day, or nobody where there is none. */
    void move(Matter from, Matter to, @Nullable LocalDate lastDay) {
        LocalDate today = LocalDate.now(clock);
        ledger.cancel(from.clock(Duty.REPORT_BACK), today);
        if (lastDay != null) {
            ledger.start(to.clock(Duty.REPORT_BACK), today, lastDay);
        }
    }
}
