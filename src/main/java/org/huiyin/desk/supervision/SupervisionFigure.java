package org.huiyin.desk.supervision;

import java.util.List;
import org.huiyin.process.worklist.SideWork.Strand;

/** What the supervisors' page counts, with the words that say how. */
enum SupervisionFigure {
    OVERDUE("超过期限", "期限台账中仍在计算、最后一日已过而没有完成的期限；权利和信访人的期间、停止计算的期限、每周反馈进展不计。"),
    TOLD("已逐级告知", "超过期限的各项中，系统按照“期限提醒和逐级告知”已经告知过该对象的项数；告知过几个对象的，分别计入。"),
    DUE_TODAY("今天到期", "期限台账中仍在计算、最后一日是今天的期限；权利和信访人的期间、停止计算的期限、每周反馈进展不计。"),
    SUPERVISIONS("正在督办", "本信访部门已经提出、尚未结束的督办，正在研究、没有印发督办函的也计入，按被督办单位计。", Strand.SUPERVISION),
    RECOMMENDATIONS("建议未办结", "本信访部门已经提出、尚未办结的建议，按反馈单位计；没有印发的还没有反馈单位，不计入各单位，只计入合计。", Strand.RECOMMENDATION),
    CONFERENCE("联席会议事项", "本级联席会议正在研究的议题和正在跟踪落实的决定，议题按联席会议办公室所在单位计，决定按落实单位计。", Strand.MATTER, Strand.DECISION);

    private final String label;
    private final String formula;
    private final List<Strand> strands;

    SupervisionFigure(String label, String formula, Strand... strands) {
        this.label = label;
        this.formula = formula;
        this.strands = List.of(strands);
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }

    /** How it is counted, in a Chinese sentence. */
    public String formula() {
        return formula;
    }

    /** Kinds of side work that it counts; none where it counts duties. */
    List<Strand> strands() {
        return strands;
    }
}
