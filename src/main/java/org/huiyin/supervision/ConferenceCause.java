package org.huiyin.supervision;

/** Why a matter comes before the joint conference (arts 7, 24, 39). */
public enum ConferenceCause {
    ACROSS("涉及多个地区、部门，需要统筹协调"),
    HARD("重大、疑难、复杂"),
    DISPUTED("职责不清或者存在争议"),
    UNSETTLED("督办或者会议决定没有落实");

    private final String label;

    ConferenceCause(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
