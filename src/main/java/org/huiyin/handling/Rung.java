package org.huiyin.handling;

/** A rung of the ladder which a draft climbs before it is issued. */
public enum Rung {
    LEGAL("合法性审核", "LEGALITY"),
    LEADER("审批", "APPROVAL"),
    CHIEF("签发", "SIGNING");

    private final String label;
    private final String action;

    Rung(String label, String action) {
        this.label = label;
        this.action = action;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }

    String action() {
        return action;
    }
}
