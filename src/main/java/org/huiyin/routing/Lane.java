package org.huiyin.routing;

/** How fast and how thoroughly a petition is to be handled (四办, practice). */
public enum Lane {
    URGENT("急事急办"),
    SIMPLE("简事快办"),
    COMPLEX("繁事精办"),
    HARD("难事深办");

    private final String label;

    Lane(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
