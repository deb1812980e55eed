package org.huiyin.supervision.assessment;

/** What is assessed (art. 39, paragraph 1). How officers call it and how it is counted is data: {@code assessment.csv}. */
public enum AssessmentFigure {
    SORTED_IN_TIME,
    REGISTERED_AGAIN,
    BUREAU_EVALUATED,
    BUREAU_SATISFIED,
    NOTICED_IN_TIME,
    ANSWERED_IN_TIME,
    EXTENDED,
    SETTLED_SIMPLY,
    SETTLED_ONCE,
    RECEIVED_AGAIN,
    ORGAN_EVALUATED,
    ORGAN_SATISFIED,
    REVIEWED_IN_TIME,
    OPINION_CHANGED,
    SUPERVISED,
    SUPERVISION_ANSWERED,
    RECOMMENDATION_ADOPTED;

    /** Whose work it is about. */
    public enum Whom {
        BUREAU,
        ORGAN
    }

    public Whom whom() {
        return row().whom();
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return row().name();
    }

    /** How it is counted, one sentence in Chinese. */
    public String formula() {
        return row().formula();
    }

    /** What is counted above the line, in Chinese. */
    public String numerator() {
        return row().numerator();
    }

    /** What is counted below the line, in Chinese; empty for what is no share. */
    public String denominator() {
        return row().denominator();
    }

    /** False for a mere number. */
    public boolean isShare() {
        return !denominator().isEmpty();
    }

    /** Whether organs with enough petitions may be compared by it. */
    public boolean isRanked() {
        return row().ranked();
    }

    private AssessmentTable.Row row() {
        return AssessmentTable.OF_THE_PRODUCT.row(this);
    }
}
