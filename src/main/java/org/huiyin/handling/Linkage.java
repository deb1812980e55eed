package org.huiyin.handling;

/** How a petition passes over into another procedure. */
public enum Linkage {
    BY_PETITIONER("由信访人依法提出"),
    HANDED_OVER("本单位移送或者协助提出"),
    MEDIATION("访调对接：先行调解"),
    LITIGATION("访诉对接：诉前调解、立案衔接");

    private final String label;

    Linkage(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
