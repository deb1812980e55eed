package org.huiyin.review;

/** How far a review by an organ outside the installation has come. */
public enum OutsideProgress {
    SENT("已送交申请"),
    RECEIVED("对方已收到"),
    CHASED("已催问，尚无结果"),
    RESULT("已收到复查（复核）结果"),
    REFUSED("对方不予受理");

    private final String label;

    OutsideProgress(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }

    /** Whether the organ outside has said what it had to say. */
    public boolean over() {
        return this == RESULT || this == REFUSED;
    }
}
