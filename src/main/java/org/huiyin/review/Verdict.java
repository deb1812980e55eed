package org.huiyin.review;

/** What the reviewing organ says to a request. */
public enum Verdict {
    ACCEPTED("受理"),
    PARTLY("部分受理"),
    CORRECTION("通知补正材料"),
    REFUSED("不予受理");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
