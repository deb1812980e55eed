package org.huiyin.supervision;

/** What a meeting came to. */
public enum MeetingOutcome {
    DECIDED("作出决定"),
    NOTED("听取情况，不采取措施"),
    AGAIN("再次研究");

    private final String label;

    MeetingOutcome(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
