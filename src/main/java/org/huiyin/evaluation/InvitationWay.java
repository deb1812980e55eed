package org.huiyin.evaluation;

/** How a petitioner was invited to evaluate, or the ground for not inviting. */
public enum InvitationWay {
    MESSAGE("短信"),
    PHONE("电话"),
    IN_PERSON("当面"),
    LETTER("书面"),
    NETWORK("网上"),
    UNCLEAR("不能邀请：信访人姓名（名称）、住址不清"),
    OUT_OF_SCOPE("不属于评价范围");

    private final String label;

    InvitationWay(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }

    boolean invites() {
        return this != UNCLEAR && this != OUT_OF_SCOPE;
    }
}
