package org.huiyin.supervision;

/** What a joint conference may decide of an organ (art. 39, paragraph 3), and its opinion where organs are to work together. */
public enum ConferenceMeasure {
    TALK("约谈", true),
    CIRCULAR("通报", false),
    LISTED("挂牌督办", true),
    RECTIFY("责令限期整改", true),
    COORDINATED("协调意见", false);

    private final String label;
    private final boolean dated;

    ConferenceMeasure(String label, boolean dated) {
        this.label = label;
        this.dated = dated;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }

    /** Whether it makes no sense without a last day. */
    boolean dated() {
        return dated;
    }
}
