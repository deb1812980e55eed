package org.huiyin.supervision;

/** How far a finding of a liability fact has come. */
public enum LiabilityStage {
    PROPOSED("审查中"),
    NOT_ESTABLISHED("不予认定"),
    TOLD("已认定，等待答复"),
    CONTESTED("异议审核中"),
    UNCONTESTED("认定成立，没有异议"),
    UPHELD("认定成立，异议不成立"),
    CHANGED("认定成立，已变更"),
    WITHDRAWN("已撤销");

    private final String label;

    LiabilityStage(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }

    /** Whether the fact is found and nothing more is said against it. */
    public boolean isStanding() {
        return this == UNCONTESTED || this == UPHELD || this == CHANGED;
    }

    /** Whether nothing more comes of it. */
    public boolean isOver() {
        return isStanding() || this == NOT_ESTABLISHED || this == WITHDRAWN;
    }

    /** Whether the organ knows of it. */
    public boolean isTold() {
        return this != PROPOSED && this != NOT_ESTABLISHED;
    }
}
