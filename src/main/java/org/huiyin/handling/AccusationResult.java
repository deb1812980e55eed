package org.huiyin.handling;

/** What was found on an accusation (art. 30). */
public enum AccusationResult {
    SUBSTANTIATED("反映的问题属实"),
    PARTLY("部分属实"),
    UNSUBSTANTIATED("不属实或者查无实据"),
    TRANSFERRED("移送有权处理的机关");

    private final String label;

    AccusationResult(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
