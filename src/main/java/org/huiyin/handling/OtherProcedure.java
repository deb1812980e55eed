package org.huiyin.handling;

/** Procedures into which art. 31, items 1 to 4, leads. */
public enum OtherProcedure {
    LAWSUIT("诉讼", Route.LITIGATION),
    PROSECUTION("人民检察院检察监督", Route.LITIGATION),
    POLICE("公安机关办理", Route.LITIGATION),
    ARBITRATION("仲裁", Route.ARBITRATION),
    PARTY_APPEAL("党员申诉、申请复审", Route.PARTY_APPEAL),
    RECONSIDERATION("行政复议", Route.ADMINISTRATIVE),
    ADJUDICATION("行政裁决", Route.ADMINISTRATIVE),
    CONFIRMATION("行政确认", Route.ADMINISTRATIVE),
    LICENCE("行政许可", Route.ADMINISTRATIVE),
    PENALTY("行政处罚", Route.ADMINISTRATIVE);

    private final String label;
    private final Route route;

    OtherProcedure(String label, Route route) {
        this.label = label;
        this.route = route;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }

    /** The item of art. 31 that leads there. */
    public Route route() {
        return route;
    }
}
