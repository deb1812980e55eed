package org.huiyin.process.recommendation;

import org.huiyin.supervision.RecommendationAnswers;
import org.springframework.stereotype.Component;

/** 反馈建议采纳和落实情况, by the organ addressed. */
@Component
class FeedBack extends Feedback {

    FeedBack(RecommendationOpening opening, RecommendationAnswers recommendations) {
        super(opening, recommendations);
    }

    @Override
    public String key() {
        return "UserTask_FeedBack";
    }
}
