package org.huiyin.review;

import org.huiyin.access.Wall;
import org.huiyin.statute.Duty;

/** Review, or re-review one level up. */
public enum Stage {
    REVIEW("复查", "35", "第三十五条", Duty.REVIEW, Duty.REQUEST_REVIEW, Wall.Scope.REVIEW),
    REREVIEW("复核", "36", "第三十六条", Duty.REREVIEW, Duty.REQUEST_REREVIEW, Wall.Scope.REREVIEW);

    private final String label;
    private final String article;
    private final String articleInWords;
    private final Duty duty;
    private final Duty window;
    private final Wall.Scope scope;

    Stage(String label, String article, String articleInWords, Duty duty, Duty window, Wall.Scope scope) {
        this.label = label;
        this.article = article;
        this.articleInWords = articleInWords;
        this.duty = duty;
        this.window = window;
        this.scope = scope;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }

    /** In Arabic figures, as the trail keeps it. */
    public String article() {
        return article;
    }

    /** As sentences cite it. */
    public String articleInWords() {
        return articleInWords;
    }

    /** The reviewing organ's 30 days. */
    public Duty duty() {
        return duty;
    }

    /** The petitioner's 30 days to ask for it. */
    public Duty window() {
        return window;
    }

    /** The part of the petition's way from which whoever decided is barred. */
    public Wall.Scope scope() {
        return scope;
    }
}
