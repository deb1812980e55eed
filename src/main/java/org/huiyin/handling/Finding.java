package org.huiyin.handling;

/** What an organ finds about its own competence (arts 23, 24). */
public enum Finding {
    OWN("属于本单位职权范围，由本单位办理"),
    LOWER("属于本系统下级机关、单位职权范围，转送、交办下级"),
    NOT_OWN("不属于本单位、本系统职权范围，提出异议"),
    DISPUTED("对由谁受理有争议，提请协商或者决定");

    private final String label;

    Finding(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
