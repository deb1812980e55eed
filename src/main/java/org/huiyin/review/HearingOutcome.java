package org.huiyin.review;

/** What became of a hearing that was announced. */
public enum HearingOutcome {
    HELD("已举行，笔录已签名"),
    WAIVED("信访人放弃听证，或者无正当理由不参加视为放弃"),
    POSTPONED("延期，另行通知");

    private final String label;

    HearingOutcome(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
