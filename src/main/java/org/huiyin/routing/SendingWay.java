package org.huiyin.routing;

/** How a petition reaches an organ outside the installation. */
public enum SendingWay {
    EXCHANGE("机要或者公文交换"),
    POST("邮政寄送"),
    OTHER_SYSTEM("对方的业务系统"),
    IN_PERSON("当面送交");

    private final String label;

    SendingWay(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
