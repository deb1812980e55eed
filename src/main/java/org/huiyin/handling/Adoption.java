package org.huiyin.handling;

/** What becomes of a suggestion (art. 29). */
public enum Adoption {
    ADOPTED("采纳"),
    PARTLY("部分采纳"),
    NOT_ADOPTED("没有采纳");

    private final String label;

    Adoption(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
