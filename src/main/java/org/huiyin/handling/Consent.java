package org.huiyin.handling;

/** What a leader says to a paper that somebody else drafted. */
public enum Consent {
    APPROVE("同意"),
    RETURN("退回修改");

    private final String label;

    Consent(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
