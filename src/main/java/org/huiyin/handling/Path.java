package org.huiyin.handling;

/** How the competent organ deals with a petition: the routes of arts 29 to 31 as the process knows them. */
public enum Path {
    SIMPLE("简易办理"),
    OPINION("调查处理，出具信访处理意见书"),
    PERFORM("依法履行或者答复"),
    INTRODUCE("导入其他法定程序"),
    SUGGESTION("研究论证建议意见"),
    ACCUSATION("处理检举控告");

    private final String label;

    Path(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
