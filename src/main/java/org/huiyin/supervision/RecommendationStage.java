package org.huiyin.supervision;

/** How far a recommendation has come. */
public enum RecommendationStage {
    CONSIDERED("研究中"),
    AWAITING_ANSWER("等待反馈"),
    ANSWERED("审核反馈"),
    CLOSED("已办结"),
    DROPPED("没有提出");

    private final String label;

    RecommendationStage(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }

    /** Whether nothing more comes of it. */
    public boolean isOver() {
        return this == CLOSED || this == DROPPED;
    }
}
