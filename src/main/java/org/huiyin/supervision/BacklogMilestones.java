package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Milestones of signed plans, one after the other. Refusals are sentences in Chinese; then nothing was written. */
@Service
@Transactional
public class BacklogMilestones {

    private final BacklogMilestoneRows milestones;
    private final Acts acts;
    private final Clock clock;

    BacklogMilestones(BacklogMilestoneRows milestones, Acts acts, Clock clock) {
        this.milestones = milestones;
        this.acts = acts;
        this.clock = clock;
    }

    /** Id of the earliest milestone that nobody has reported on; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<String> next(String petition, String backlog) {
        return milestones.of(petition, backlog).stream()
                .filter(row -> !row.isReported())
                .map(BacklogMilestoneRow::milestone)
                .findFirst();
    }

    /** Puts down what the organ reports of a milestone. */
    public List<String> report(String petition, String by, BacklogMilestoneReported report) {
        LocalDate metOn = report.metOn();
        if ((metOn == null) != (report.meeting() == null)) {
            return List.of("召开联合会商的，请同时填写“会商日期”和“会商单位和意见”；没有召开的都留空。");
        }
        LocalDate today = LocalDate.now(clock);
        if (metOn != null && metOn.isAfter(today)) {
            return List.of("“会商日期”不能晚于今天，请核对。");
        }
        milestones.milestone(petition, report.milestone()).orElseThrow().report(today);
        acts.record(petition, by, report);
        return List.of();
    }
}
