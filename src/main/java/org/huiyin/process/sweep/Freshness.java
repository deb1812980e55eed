package org.huiyin.process.sweep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadlines.EscalationScan;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether the last sweep and the last scan are recent enough to say anything of today, whichever node's they are. */
@Component
class Freshness {

    /** The sweep comes each night; by then one night's was missed. */
    static final Duration SWEEP = Duration.ofHours(26);

    private static final Duration LEAST_SCAN = Duration.ofHours(1);
    private static final int ROUNDS = 3;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm");

    private final Clock clock;
    private final Duration scan;

    /** @param every how often is scanned; a long scan is no missing one */
    Freshness(Clock clock, @Value("${huiyin.escalation.every:5m}") Duration every) {
        this.clock = clock;
        Duration rounds = every.multipliedBy(ROUNDS);
        this.scan = rounds.compareTo(LEAST_SCAN) > 0 ? rounds : LEAST_SCAN;
    }

    /** Also where there was none. */
    boolean isSweepOld(Optional<SweepReport> last) {
        return last.filter(report -> !isOlder(report.at(), SWEEP)).isEmpty();
    }

    /** What is missing or too old, in Chinese; empty where nothing is. */
    List<String> sentences(Optional<SweepReport> sweep, Optional<EscalationScan.Report> scanned) {
        var sentences = new ArrayList<String>();
        if (sweep.isEmpty()) {
            sentences.add("还没有巡检过，是否有信访事项没有人承办、超期没有人知道、期限没有定时器，目前不能确定。");
        }
        sweep.filter(report -> isOlder(report.at(), SWEEP))
                .ifPresent(report ->
                        sentences.add("最近一次巡检在 " + written(report.at()) + "，已经过时；各节点每隔几分钟自行补做，仍未更新的，请查看系统日志。"));
        if (scanned.isEmpty()) {
            sentences.add("还没有扫描过期限，到期的提醒和逐级告知没有发出。");
        }
        scanned.filter(report -> isOlder(report.at(), scan))
                .ifPresent(
                        report -> sentences.add("最近一次期限扫描在 " + written(report.at()) + "，此后到期的提醒和逐级告知可能没有发出，请查看系统日志。"));
        return sentences;
    }

    /** Also where the clock was set back. */
    private boolean isOlder(Instant at, Duration most) {
        return Duration.between(at, clock.instant()).abs().compareTo(most) > 0;
    }

    private String written(Instant at) {
        return MINUTE.format(at.atZone(clock.getZone()));
    }
}
