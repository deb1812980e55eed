package org.huiyin.review;

import org.huiyin.access.Wall;

/** At which step of a petition's way a hearing is held. */
public enum Host {
    /** 第三十一条第六项，重大、复杂、疑难事项 */
    HANDLE("31", Wall.Scope.PETITION),
    REVIEW("35", Wall.Scope.REVIEW),
    /** 听证期间不计算在内 */
    REREVIEW("36", Wall.Scope.REREVIEW);

    private final String article;
    private final Wall.Scope scope;

    Host(String article, Wall.Scope scope) {
        this.article = article;
        this.scope = scope;
    }

    /** The part of the petition's way from which whoever sits in the hearing must not be barred. */
    Wall.Scope scope() {
        return scope;
    }

    String article() {
        return article;
    }
}
