package org.huiyin.handling;

/** What came of the procedure into which a petition was introduced. */
public enum OtherResult {
    PENDING("仍在办理，继续跟踪"),
    DECIDED("已作出裁判、裁决或者决定"),
    MEDIATED("调解成功或者达成和解"),
    DISMISSED("有权机关驳回，或者因逾期等不予受理"),
    NOT_IN_SCOPE("不属于该程序受理范围，不予受理或者驳回"),
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
        return this == DECIDED || this == MEDIATED || this == DISMISSED || this == NOT_IN_SCOPE;
    }
}
