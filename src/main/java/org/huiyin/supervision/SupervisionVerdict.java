package org.huiyin.supervision;

/** What a check of the reply against the facts finds. */
public enum SupervisionVerdict {
    SETTLED("已经改正，督办结束"),
    AGAIN("没有改正，再次要求限期反馈"),
    CORRECTION("没有改正，请上级党委、政府责令改正"),
    DEPARTMENT("没有改正，请上级主管部门责令改正"),
    CONFERENCE("没有改正，提请信访工作联席会议研究"),
    /** Only where the organ has turned out to be accused in the petition (art. 30, paragraph 3). */
    STOPPED("被督办单位已被检举控告，停止督办");

    private final String label;

    SupervisionVerdict(String label) {
        this.label = label;
    }

    /** Whether the supervision is over with it, so that nothing more is demanded. */
    public boolean ends() {
        return this == SETTLED || this == STOPPED;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
