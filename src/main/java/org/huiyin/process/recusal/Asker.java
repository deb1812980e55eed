package org.huiyin.process.recusal;

/** Who asks that an officer withdraw. */
public enum Asker {
    OFFICER("工作人员本人"),
    PETITIONER("信访人"),
    ORGAN("单位");

    private final String label;

    Asker(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
