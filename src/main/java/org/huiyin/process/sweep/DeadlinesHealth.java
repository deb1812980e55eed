package org.huiyin.process.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadlines.EscalationScan;
import org.huiyin.process.escalation.DayList;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * Whether a petition may be lost, by the last scan and the last sweep of any node; one that is missing or too old says
 * nothing of it, and is said itself. What wants seeing to is no reason to take the
 * node out of service: the status is ATTENTION, not DOWN.
 */
@Component("deadlinesHealthIndicator")
public class DeadlinesHealth implements HealthIndicator {

    static final Status ATTENTION = new Status("ATTENTION");

    private final Sweep sweep;
    private final EscalationScan scan;
    private final DayList dayList;
    private final Mishaps mishaps;
    private final Freshness freshness;

    DeadlinesHealth(Sweep sweep, EscalationScan scan, DayList dayList, Mishaps mishaps, Freshness freshness) {
        this.sweep = sweep;
        this.scan = scan;
        this.dayList = dayList;
        this.mishaps = mishaps;
        this.freshness = freshness;
    }

    @Override
    public Health health() {
        List<String> sentences = sentences();
        var health =
                sentences.isEmpty() ? Health.up() : Health.status(ATTENTION).withDetail("说明", sentences);
        sweep.last().ifPresent(report -> health.withDetail("巡检时间", report.until()));
        scan.last().ifPresent(report -> health.withDetail("扫描时间", report.at()));
        return health.build();
    }

    /** What wants seeing to, in Chinese; empty where all is well. */
    public List<String> sentences() {
        Optional<SweepReport> swept = sweep.last();
        Optional<EscalationScan.Report> scanned = scan.last();
        var sentences = new ArrayList<>(freshness.sentences(swept, scanned));
        swept.ifPresent(report -> {
            add(sentences, report.petitionsWithoutOwner(), "件信访事项没有人承办");
            add(sentences, report.count(Kind.BREACH_UNTOLD), "项期限已经超期，没有能够告知任何人");
            add(sentences, report.count(Kind.REMINDER_UNTOLD), "项提醒没有能够告知任何人");
            add(sentences, report.count(Kind.TIMER_MISSING), "项正在计算的期限没有定时器");
            add(sentences, report.count(Kind.TIMER_DEAD), "个定时器因多次执行失败停止过，已重新启动，请查看原因");
            add(sentences, report.count(Kind.UNREADABLE), "处数据有误，无法检查");
        });
        scanned.ifPresent(report -> add(sentences, report.failures(), "项期限在最近一次扫描中无法检查，其余照常"));
        add(sentences, dayList.leftOut(), "项期限未能列入最近一次日提醒，其余照常");
        mishaps.counts().forEach((what, times) -> sentences.add(what + "连续 " + times + " 次没有做成，其余照常；原因见系统日志。"));
        return List.copyOf(sentences);
    }

    private static void add(List<String> sentences, int number, String what) {
        if (number > 0) {
            sentences.add(number + " " + what + "。");
        }
    }
}
