package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.function.BiPredicate;

/** What is counted of a list of backlog. Each is a number of petitions. */
public enum BacklogMeasure {
    LISTED("列入", "列入清单的信访事项件数，不包括已经撤出的。", (standing, today) -> true),
    PLANNED(
            "已定方案",
            "包案领导至少签批过一次化解方案的件数。",
            (standing, today) -> standing.matter().plannedOn() != null),
    MILESTONES_OVERDUE("节点超期", "至少有一个节点的最后一日已过、责任单位还没有报告的件数。", (standing, today) -> standing.milestoneOverdue()),
    OVERDUE(
            "化解超期",
            "化解最后一日已过、责任单位还没有报告化解的件数。",
            (standing, today) -> standing.matter().resolvedOn() == null
                    && standing.matter().entry().lastDay().isBefore(today)),
    RESOLVED(
            "已报告化解",
            "责任单位已经报告化解的件数，包括待核实和已核实的；经核实没有化解的不计。",
            (standing, today) -> standing.matter().resolvedOn() != null),
    VERIFYING(
            "待核实",
            "责任单位已经报告化解、信访部门还没有核实的件数。",
            (standing, today) -> standing.matter().state() == BacklogState.RESOLVED),
    VERIFIED(
            "已核实",
            "信访部门联系信访人后认定已经化解的件数。",
            (standing, today) -> standing.matter().verifiedOn() != null),
    CAME_BACK("核实后再访", "核实化解之后，信访人就同一事项再次信访的件数，依据登记时填写的“原信访事项编号”。", (standing, today) -> standing.cameBack()),
    WITHDRAWN("已撤出", "由信访部门督查专员或者负责人写明理由撤出清单的件数，不计入其他各项。", (standing, today) -> true);

    private final String label;
    private final String formula;
    private final BiPredicate<BacklogStanding, LocalDate> counts;

    BacklogMeasure(String label, String formula, BiPredicate<BacklogStanding, LocalDate> counts) {
        this.label = label;
        this.formula = formula;
        this.counts = counts;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }

    /** How it is counted, one sentence in Chinese. */
    public String formula() {
        return formula;
    }

    /** Whether the entry counts on the day. */
    public boolean counts(BacklogStanding standing, LocalDate today) {
        boolean withdrawn = standing.matter().state() == BacklogState.WITHDRAWN;
        return withdrawn == (this == WITHDRAWN) && counts.test(standing, today);
    }
}
