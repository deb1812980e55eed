package org.huiyin.routing;

/** Where sorting sends a petition (art. 22). */
public enum Direction {
    TRANSFER("转送");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
