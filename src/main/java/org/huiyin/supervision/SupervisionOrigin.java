package org.huiyin.supervision;

/** Where a proposal to supervise comes from. */
public enum SupervisionOrigin {
    BREACH("期限届满没有完成"),
    REPEATED("办结后信访人就同一事项再次信访"),
    CONFERENCE("联席会议没有采取措施"),
    OFFICER("人员提出");

    private final String label;

    SupervisionOrigin(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
