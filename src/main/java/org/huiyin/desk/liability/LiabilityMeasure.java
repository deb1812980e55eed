package org.huiyin.desk.liability;

import org.huiyin.supervision.LiabilityStage;

/** What is counted, and how. */
enum LiabilityMeasure {
    SUGGESTED("待认定", "最后一日在本年度、由该单位承担的法定期限超期，属于条例第四十四条至第四十六条等所列情形，尚未提出认定的；曾经提出的，不论是否认定都不再列入；补登后没有超期的、该单位在本件中被检举控告的不计。"),
    OPEN("正在认定", "本年度提出，正在审查、等待答复或者正在审核异议的。"),
    STANDING("认定成立", "本年度提出，认定后没有异议、维持或者变更的。"),
    DROPPED("不予认定、撤销", "本年度提出，审查不予认定，或者经异议审核撤销的。");

    private final String label;
    private final String formula;

    LiabilityMeasure(String label, String formula) {
        this.label = label;
        this.formula = formula;
    }

    public String label() {
        return label;
    }

    public String formula() {
        return formula;
    }

    static LiabilityMeasure of(LiabilityStage stage) {
        return stage.isStanding() ? STANDING : stage.isOver() ? DROPPED : OPEN;
    }
}
