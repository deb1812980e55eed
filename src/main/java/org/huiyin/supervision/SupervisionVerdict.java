package org.huiyin.supervision;

/** What a check of the reply against the facts finds. */
public enum SupervisionVerdict {
    SETTLED("已经改正，督办结束"),
    AGAIN("没有改正，再次要求限期反馈"),
    CORRECTION("没有改正，请上级党委、政府责令改正"),
    DEPARTMENT("没有改正，请上级主管部门责令改正"),
    CONFERENCE("没有改正，提请信访工作联席会议研究");

    private final String label;

    SupervisionVerdict(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
