package org.huiyin.letters;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Kinds of letters. What each is called, rests on and must say is data that a jurist can read: {@code
 * letters/letters.csv}.
 */
public enum Kind {
    REGISTRATION_RECEIPT,
    TRANSFER,
    ASSIGNMENT,
    DIRECTION,
    NOTICE,
    NOT_COMPETENT,
    ANSWER,
    REFUSAL,
    REFUSAL_FOR_GOOD,
    OBJECTION,
    OBJECTION_DECISION,
    JURISDICTION,
    RECUSAL,
    EXTENSION,
    OPINION,
    OPINION_CORRECTED,
    SIMPLE_ANSWER,
    INTRODUCTION,
    INTRODUCTION_ADMINISTRATIVE,
    PERFORMANCE,
    SUGGESTION_REPLY,
    ACCUSATION_TRANSFER,
    ACCUSATION_REPLY,
    CADRE_NOTICE,
    COMPLETION_REPORT,
    SERVICE_RECEIPT,
    REVIEW_PERIOD,
    REREVIEW_PERIOD,
    MEDIATION,
    SETTLEMENT,
    CORRECTION,
    REVIEW_ACCEPTANCE,
    REVIEW_REFUSAL,
    REVIEW_OPINION,
    REVIEW_ENDED,
    REREVIEW_ACCEPTANCE,
    REREVIEW_REFUSAL,
    REREVIEW_OPINION,
    REREVIEW_ENDED,
    HEARING_NOTICE,
    HEARING_RECORD,
    PUBLICATION,
    EVALUATION_INVITATION,
    SUPERVISION,
    IMPROVE_WORK,
    COMPLETE_POLICY,
    PURSUE_LIABILITY,
    RECOMMENDATION_REPORT,
    CONFERENCE_DECISION,
    URGENT_REPORT,
    LIABILITY_FINDING;

    private KindTable.Row row() {
        return KindTable.OF_THE_PRODUCT.row(this);
    }

    /** As it stands above the letter, such as 信访处理意见书. */
    public String title() {
        return row().title();
    }

    /** The kind's word in the number, such as 信处. */
    public String word() {
        return row().word();
    }

    /** Where its number comes from: kinds with one word share their numbers. */
    String series() {
        return row().word();
    }

    /** Articles on which it rests, such as 信访工作条例 32. */
    public List<String> articles() {
        return row().articles();
    }

    /** Parts without which it cannot be issued. */
    public Set<Part> required() {
        return row().required();
    }

    /** Parts that it may have beside. */
    public Set<Part> optional() {
        return row().optional();
    }

    /** Remedies one of which it must state; empty where it states none. */
    public Set<RemedyKind> remedies() {
        return row().remedies();
    }

    /** Whether nobody who may be accused in the petition may be its addressee or issuer. */
    public boolean aboutAccusation() {
        return this == ACCUSATION_TRANSFER || this == ACCUSATION_REPLY || this == CADRE_NOTICE;
    }

    /** File name of its template, without the ending. */
    String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
