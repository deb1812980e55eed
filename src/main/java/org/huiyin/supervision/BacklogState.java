package org.huiyin.supervision;

/** How far an entry of the backlog has come. */
public enum BacklogState {
    LISTED("待接案"),
    PLANNING("制定方案"),
    CARRYING_OUT("按方案推进"),
    RESOLVED("已报告化解，待核实"),
    VERIFIED("已核实化解"),
    WITHDRAWN("已撤出清单");

    private final String label;

    BacklogState(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
