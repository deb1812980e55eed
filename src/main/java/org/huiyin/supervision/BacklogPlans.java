package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadlines.Ledger;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One plan for each matter (一案一策), signed with its milestones. Refusals are sentences in Chinese; then nothing was written. */
@Service
@Transactional
public class BacklogPlans {

    private final BacklogRows rows;
    private final BacklogMilestoneRows milestones;
    private final BacklogRecords records;
    private final Acts acts;
    private final Ledger ledger;
    private final Clock clock;

    BacklogPlans(
            BacklogRows rows,
            BacklogMilestoneRows milestones,
            BacklogRecords records,
            Acts acts,
            Ledger ledger,
            Clock clock) {
        this.rows = rows;
        this.milestones = milestones;
        this.records = records;
        this.acts = acts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The work of a milestone as the organ proposes it. */
    public record Proposed(String work, LocalDate lastDay) {}

    /** @param by code of the responsible organ */
    public List<String> plan(
            String petition,
            String backlog,
            String by,
            String problem,
            String causes,
            String measures,
            List<Proposed> work) {
        List<String> refusals = against(row(petition, backlog).matter().entry().lastDay(), work);
        if (!refusals.isEmpty()) {
            return refusals;
        }
        int before = milestones.of(petition, backlog).size();
        var steps = new ArrayList<BacklogStep>();
        for (Proposed each : work) {
            String id = backlog + "-" + (before + steps.size() + 1);
            steps.add(new BacklogStep(id, each.work(), each.lastDay()));
        }
        acts.record(petition, by, new BacklogPlanned(today(), backlog, problem, causes, measures, List.copyOf(steps)));
        return List.of();
    }

    private List<String> against(LocalDate lastDay, List<Proposed> work) {
        LocalDate after = today().minusDays(1);
        for (Proposed each : work) {
            if (!each.lastDay().isAfter(after)) {
                return List.of("节点“" + each.work() + "”的日期 " + each.lastDay() + " 应当"
                        + (after.isBefore(today()) ? "不早于今天" : "晚于上一节点的日期") + "，请核对。");
            }
            after = each.lastDay();
        }
        // where the whole is late already no milestone could be in time
        boolean late = lastDay.isBefore(today());
        return !late && after.isAfter(lastDay)
                ? List.of("最后一个节点的日期 " + after + " 晚于化解最后一日 " + lastDay + "，请核对。")
                : List.of();
    }

    /**
     * Signs the plan drawn up last and starts the clocks of its milestones, or sends it back.
     *
     * @param by code of the organ of the leader in charge
     * @param organ code of the responsible organ
     * @param reason why it is sent back, or null where it is signed
     */
    public List<String> sign(
            String petition, String backlog, String by, String organ, String officer, @Nullable String reason) {
        var plan = records.planned(petition, backlog).orElseThrow();
        if (reason == null) {
            if (plan.officer().equals(officer)) {
                return List.of("制定方案的人员不能签批自己的方案，请退回，由责任单位其他承办人员重新制定。");
            }
            Optional<BacklogStep> past = plan.act().steps().stream()
                    .filter(step -> step.lastDay().isBefore(today()))
                    .findFirst();
            if (past.isPresent()) {
                return List.of(
                        "节点 " + past.get().milestone() + " 的日期 " + past.get().lastDay() + " 已经过去，请退回修改。");
            }
            begin(petition, backlog, organ, plan.act().steps());
        }
        acts.record(petition, by, new BacklogPlanSigned(today(), backlog, reason));
        return List.of();
    }

    private void begin(String petition, String backlog, String organ, List<BacklogStep> steps) {
        row(petition, backlog).plan(today());
        for (BacklogStep step : steps) {
            milestones.save(new BacklogMilestoneRow(petition, backlog, step));
            ledger.start(
                    new Ledger.Clock(petition, Duty.BACKLOG_MILESTONE, organ, step.milestone()),
                    today(),
                    step.lastDay());
        }
    }

    private BacklogRow row(String petition, String backlog) {
        return rows.of(petition, backlog)
                .orElseThrow(() -> new IllegalStateException("No backlog " + backlog + " in " + petition));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
