package org.huiyin.supervision;

/** What is known of a report that was sent outside the installation. */
public enum UrgentArrival {
    SIGNED("对方已经签收"),
    PHONED("没有签收回执，已电话确认收到"),
    /** the report is sent anew, by another way */
    MISSED("对方没有收到，另行报送");

    private final String label;

    UrgentArrival(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
