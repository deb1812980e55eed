package org.huiyin.handling;

/** The three conclusions of art. 32. */
public enum Conclusion {
    SUPPORT("予以支持：请求事实清楚，符合法律、法规、规章或者其他有关规定"),
    EXPLAIN("解释说明：请求事由合理但缺乏法律依据"),
    REJECT("不予支持：请求缺乏事实根据或者不符合法律、法规、规章或者其他有关规定");

    private final String label;

    Conclusion(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
