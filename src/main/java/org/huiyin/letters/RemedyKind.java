package org.huiyin.letters;

import java.util.List;

/** What whoever receives the letter can do against it; the words are what the paragraph cannot do without. */
public enum RemedyKind {
    /** 处理意见：复查，再复核（第三十五条、第三十六条） */
    REVIEW("请求复查", "复查", "三十日"),
    /** 复查意见：复核（第三十六条） */
    REREVIEW("请求复核", "复核", "三十日"),
    /** 复核意见：信访程序终结（第三十六条） */
    FINAL("信访程序终结", "不再受理"),
    /** 没有履行法定职责：先复议后诉讼 */
    RECONSIDERATION_FIRST("先申请行政复议", "行政复议", "行政诉讼"),
    /** 行政行为：复议或者诉讼 */
    RECONSIDERATION_OR_SUIT("申请行政复议或者提起诉讼", "六十日", "行政复议", "六个月", "行政诉讼"),
    /** 导入其他程序：依照该程序 */
    WITHIN_PROCEDURE("依照该程序寻求救济", "程序"),
    /** 没有 */
    NONE("没有法定的救济程序");

    private final String label;
    private final List<String> words;

    RemedyKind(String label, String... words) {
        this.label = label;
        this.words = List.of(words);
    }

    String label() {
        return label;
    }

    List<String> words() {
        return words;
    }
}
