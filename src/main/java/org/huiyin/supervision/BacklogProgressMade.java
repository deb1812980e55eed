package org.huiyin.supervision;

/** How far the work of a milestone has come. */
public enum BacklogProgressMade {
    DONE("已经完成"),
    PARTLY("部分完成"),
    NOT_DONE("没有完成"),
    NEEDLESS("情况变化，不再需要");

    private final String label;

    BacklogProgressMade(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
