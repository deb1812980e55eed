package org.huiyin.supervision;

/** Which report of an urgent matter it is. */
public enum UrgentStage {
    FIRST("首报"),
    FOLLOW_UP("续报"),
    FINAL("终报（解除）");

    private final String label;

    UrgentStage(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
