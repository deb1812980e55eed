package org.huiyin.handling;

/** The six routes of art. 31 for a claim, in its order, and those of suggestions (29) and accusations (30). */
public enum Route {
    LITIGATION("（一）诉讼、检察监督、公安机关办理：依法办理", Path.INTRODUCE),
    ARBITRATION("（二）仲裁：导入相应程序", Path.INTRODUCE),
    PARTY_APPEAL("（三）党员申诉、申请复审：导入相应程序", Path.INTRODUCE),
    ADMINISTRATIVE("（四）行政复议、行政裁决、行政确认、行政许可、行政处罚：导入相应程序", Path.INTRODUCE),
    PERFORM("（五）申请查处违法行为、履行保护职责：依法履行或者答复", Path.PERFORM),
    OPINION("（六）不属于前五项：调查核实，出具信访处理意见书", Path.OPINION),
    SUGGESTION("建议意见类：研究论证，采纳的予以落实并答复（第二十九条）", Path.SUGGESTION),
    ACCUSATION("检举控告类：依规依纪依法接收、处理并反馈（第三十条）", Path.ACCUSATION);

    private final String label;
    private final Path path;

    Route(String label, Path path) {
        this.label = label;
        this.path = path;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }

    /** How it is dealt with, unless simply. */
    public Path path() {
        return path;
    }

    /** Article in Arabic figures. */
    String article() {
        return switch (this) {
            case SUGGESTION -> "29";
            case ACCUSATION -> "30";
            default -> "31";
        };
    }
}
