package org.huiyin.handling;

/** What came of the procedure into which a petition was introduced. */
public enum OtherResult {
    PENDING("仍在办理，继续跟踪"),
    DECIDED("已作出裁判、裁决或者决定"),
    MEDIATED("调解成功或者达成和解"),
    DISMISSED("有权机关不予受理或者驳回"),
    WITHDRAWN("信访人撤回"),
    NOT_STARTED("信访人没有提起");

    private final String label;

    OtherResult(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }

    /** Whether there is a document of the competent organ about it. */
    boolean documented() {
        return this == DECIDED || this == MEDIATED || this == DISMISSED;
    }
}
