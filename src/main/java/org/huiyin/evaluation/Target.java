package org.huiyin.evaluation;

/** Whom a petitioner rates: the two are rated apart. */
public enum Target {
    BUREAU("信访部门"),
    ORGAN("责任单位");

    private final String label;

    Target(String label) {
        this.label = label;
    }

    /** What officers and petitioners call it, in Chinese. */
    public String label() {
        return label;
    }
}
