package org.huiyin.supervision;

/** Where a supervision stands. */
public enum SupervisionState {
    PROPOSED("研究中"),
    ISSUED("督办中"),
    DISMISSED("不予督办"),
    SETTLED("已改正"),
    TO_CONFERENCE("已提请联席会议"),
    STOPPED("已停止督办");

    private final String label;

    SupervisionState(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
