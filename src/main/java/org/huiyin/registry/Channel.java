package org.huiyin.registry;

/** How a petition arrived (art. 17). */
public enum Channel {
    LETTER("来信"),
    VISIT("来访"),
    NETWORK("网上信访"),
    PHONE("电话"),
    FAX("传真"),
    VIDEO("视频接访"),
    HOTLINE("热线转办"),
    LEADERS_MAILBOX("领导信箱");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
