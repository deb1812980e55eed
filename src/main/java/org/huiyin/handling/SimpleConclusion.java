package org.huiyin.handling;

/** What a matter settled simply came to. A request that may be refused is not for the simple procedure. */
public enum SimpleConclusion {
    SUPPORTED("诉求予以支持，已经解决"),
    ANSWERED("咨询、建议、感谢等，已经答复");

    private final String label;

    SimpleConclusion(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
