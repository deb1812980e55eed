package org.huiyin.process.recommendation;

import org.huiyin.supervision.RecommendationAnswers;
import org.springframework.stereotype.Component;

/** 反馈党委和政府采纳情况, by their office. */
@Component
class OfficeFeedsBack extends Feedback {

    OfficeFeedsBack(RecommendationOpening opening, RecommendationAnswers recommendations) {
        super(opening, recommendations);
    }

    @Override
    public String key() {
        return "UserTask_OfficeFeedsBack";
    }
}
