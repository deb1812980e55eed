package org.huiyin.supervision;

import org.huiyin.letters.Kind;

/** The three recommendations of a petition bureau (art. 14 and art. 40, paragraphs 1 to 3). */
public enum RecommendationKind {
    IMPROVE_WORK("改进工作建议", Kind.IMPROVE_WORK),
    COMPLETE_POLICY("完善政策建议", Kind.COMPLETE_POLICY),
    PURSUE_LIABILITY("追究责任建议", Kind.PURSUE_LIABILITY);

    private final String label;
    private final Kind letter;

    RecommendationKind(String label, Kind letter) {
        this.label = label;
        this.letter = letter;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }

    /** The document by which it is made. */
    public Kind letter() {
        return letter;
    }

    /** Whether it is about one organ: the one that is to improve, or the one to be held liable. */
    public boolean concernsAnOrgan() {
        return this != COMPLETE_POLICY;
    }
}
