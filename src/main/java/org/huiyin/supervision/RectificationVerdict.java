package org.huiyin.supervision;

/** What the conference's office found when it compared an organ's report with the facts. */
public enum RectificationVerdict {
    SETTLED("已落实"),
    CONTINUE("没有落实，另定期限继续落实"),
    RESUBMIT("没有落实，再次提请联席会议研究");

    private final String label;

    RectificationVerdict(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
