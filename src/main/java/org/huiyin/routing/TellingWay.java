package org.huiyin.routing;

/** How the petitioner was told the direction, or the ground for not telling it (compare art. 23). */
public enum TellingWay {
    LETTER("书面告知"),
    IN_PERSON("当面告知"),
    PHONE("电话告知"),
    MESSAGE("短信告知"),
    NETWORK("网上告知"),
    UNCLEAR("不予告知：信访人姓名（名称）、住址不清");

    private final String label;

    TellingWay(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
