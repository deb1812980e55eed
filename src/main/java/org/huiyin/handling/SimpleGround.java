package org.huiyin.handling;

/** Which first petitions may be dealt with simply. */
public enum SimpleGround {
    CLEAR("事实清楚、责任明确、争议不大、易于解决"),
    ANSWERABLE("咨询、建议、感谢等可以即时答复"),
    DAILY_LIFE("涉及群众日常生产生活、时效性强，应当或者可以即时处理"),
    PROMISED("有关机关、单位已有明确承诺或者结论");

    private final String label;

    SimpleGround(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
