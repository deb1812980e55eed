package org.huiyin.handling;

/** Whether the organ did what it was asked to do (art. 31, item 5). */
public enum PerformanceManner {
    PERFORMED("已经依法履行"),
    PARTLY("部分履行"),
    DECLINED("不属于应当履行的情形，予以答复");

    private final String label;

    PerformanceManner(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
