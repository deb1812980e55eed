package org.huiyin.handling;

/** What an organ finds about its own competence (art. 23). */
public enum Finding {
    OWN("属于本单位职权范围"),
    NOT_OWN("不属于本单位、本系统职权范围");

    private final String label;

    Finding(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
