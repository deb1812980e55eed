package org.huiyin.handling;

/** How the written notice of art. 23 was given, or the ground for giving none. */
public enum NoticeWay {
    ON_THE_SPOT("当场书面告知"),
    IN_PERSON("当面书面告知"),
    POST("邮寄"),
    ELECTRONIC("电子方式（信访人同意）"),
    UNCLEAR("不予告知：信访人姓名（名称）、住址不清");

    private final String label;

    NoticeWay(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
