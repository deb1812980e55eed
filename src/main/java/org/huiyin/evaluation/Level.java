package org.huiyin.evaluation;

/** How satisfied a petitioner is. */
public enum Level {
    SATISFIED("满意"),
    FAIRLY_SATISFIED("基本满意"),
    DISSATISFIED("不满意");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
