package org.huiyin.process.recommendation;

import org.huiyin.process.ProcessVariable;
import org.huiyin.supervision.RecommendationAnswers.Answerer;
import org.huiyin.supervision.RecommendationDecided.Decision;
import org.huiyin.supervision.RecommendationJudged.Judgement;

/** The contract of recommendation.bpmn and recommendation-feedback.bpmn. */
public final class RecommendationProcess {

    /** Holds id of the recommendation. */
    public static final ProcessVariable<String> RECOMMENDATION = new ProcessVariable<>("recommendation", String.class);

    /** Told where the bureau waits no longer for an overdue answer. */
    public static final String GIVEN_UP = "Message_FeedbackGivenUp";

    static final String KEY = "recommendation";

    static final ProcessVariable<String> BUREAU = new ProcessVariable<>("bureau", String.class);
    static final ProcessVariable<Boolean> AGREED = new ProcessVariable<>("agreed", Boolean.class);
    static final ProcessVariable<Decision> DECISION = new ProcessVariable<>("decision", Decision.class);
    static final ProcessVariable<String> ANSWERING = new ProcessVariable<>("answering", String.class);
    static final ProcessVariable<Answerer> ANSWERER = new ProcessVariable<>("answerer", Answerer.class);
    static final ProcessVariable<Judgement> JUDGEMENT = new ProcessVariable<>("judgement", Judgement.class);

    private RecommendationProcess() {}
}
