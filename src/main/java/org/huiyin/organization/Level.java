package org.huiyin.organization;

/** Levels of government, the highest first. An installation may begin at any of them. */
public enum Level {
    NATION("国家级"),
    PROVINCE("省级"),
    CITY("市级"),
    COUNTY("县级"),
    TOWNSHIP("乡级");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }

    boolean isAbove(Level other) {
        return ordinal() < other.ordinal();
    }
}
