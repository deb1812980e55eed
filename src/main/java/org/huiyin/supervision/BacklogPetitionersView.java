package org.huiyin.supervision;

/** How the petitioner takes what was done, as the organ reports it. */
public enum BacklogPetitionersView {
    SETTLED("表示息诉息访"),
    ACCEPTS("接受结果"),
    REFUSES("不接受结果，政策已经落实到位");

    private final String label;

    BacklogPetitionersView(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
