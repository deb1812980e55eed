package org.huiyin.handling;

/** How an answer reached a petitioner, or the ground for its reaching nobody. */
public enum ServingWay {
    IN_PERSON("当面"),
    POST("邮寄"),
    ELECTRONIC("网上、短信等电子方式（信访人同意）"),
    PHONE("电话"),
    LEFT_AT_RESIDENCE("留置送达"),
    PUBLIC_NOTICE("公告送达"),
    UNCLEAR("无法答复：匿名或者姓名（名称）、住址不清");

    private final String label;

    ServingWay(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
