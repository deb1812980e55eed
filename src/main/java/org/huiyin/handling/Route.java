package org.huiyin.handling;

/** The six routes of art. 31 for a claim, in its order. */
public enum Route {
    LITIGATION("（一）诉讼、检察监督、公安机关办理：依法办理"),
    ARBITRATION("（二）仲裁：导入相应程序"),
    PARTY_APPEAL("（三）党员申诉、申请复审：导入相应程序"),
    ADMINISTRATIVE("（四）行政复议、行政裁决、行政确认、行政许可、行政处罚：导入相应程序"),
    PERFORM("（五）申请查处违法行为、履行保护职责：依法履行或者答复"),
    OPINION("（六）不属于前五项：调查核实，出具信访处理意见书");

    private final String label;

    Route(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }

    /** Number of the item in art. 31 in Chinese, from 一 to 六. */
    public String item() {
        return label.substring(1, 2);
    }
}
