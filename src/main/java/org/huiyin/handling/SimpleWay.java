package org.huiyin.handling;

/** How a matter settled simply was answered; by anything but paper with the petitioner's consent only. */
public enum SimpleWay {
    IN_PERSON("当面口头答复"),
    PHONE("电话答复"),
    SMS("短信答复"),
    NETWORK("网上答复"),
    WRITTEN("书面答复");

    private final String label;

    SimpleWay(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
