package org.huiyin.review;

/** What a review decides on the opinion. */
public enum Decision {
    UPHELD("维持"),
    REVOKED("撤销并责令重新办理"),
    CHANGED("变更");

    private final String label;

    Decision(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
