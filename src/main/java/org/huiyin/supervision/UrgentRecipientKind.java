package org.huiyin.supervision;

/** Who must be told of an urgent matter (art. 25). */
public enum UrgentRecipientKind {
    GOVERNMENT("本级党委和政府"),
    CONFERENCE("联席会议办公室"),
    COMPETENT("有关主管部门"),
    BUREAU_ABOVE("上一级信访部门"),
    NATIONAL("国家信访局");

    private final String label;

    UrgentRecipientKind(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
