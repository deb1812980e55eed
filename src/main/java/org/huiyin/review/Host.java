package org.huiyin.review;

/** At which step of a petition's way a hearing is held. */
public enum Host {
    /** 第三十一条第六项，重大、复杂、疑难事项 */
    HANDLE("31"),
    REVIEW("35"),
    /** 听证期间不计算在内 */
    REREVIEW("36");

    private final String article;

    Host(String article) {
        this.article = article;
    }

    String article() {
        return article;
    }
}
