package org.huiyin.registry;

/** What the petitioner wants (arts 29 to 31). */
public enum Purpose {
    SUGGESTION("建议意见"),
    ACCUSATION("检举控告"),
    CLAIM("申诉求决");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
