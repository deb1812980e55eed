package org.huiyin.handling;

/** How an opinion was served, or the ground for not serving it. */
public enum ServiceMethod {
    IN_PERSON("直接送达"),
    POST("邮寄送达"),
    ELECTRONIC("电子送达（信访人同意）"),
    LEFT_AT_RESIDENCE("留置送达"),
    PUBLIC_NOTICE("公告送达"),
    UNCLEAR("不能送达：信访人姓名（名称）、住址不清");

    private final String label;

    ServiceMethod(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
