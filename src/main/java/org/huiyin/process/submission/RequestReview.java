package org.huiyin.process.submission;

import org.huiyin.process.review.Remedies;
import org.huiyin.review.Stage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 请求复查. */
@Component
@Order(132)
class RequestReview extends RequestRemedy {

    RequestReview(RemedyChoices choices, Remedies remedies) {
        super(Stage.REVIEW, choices, remedies);
    }

    @Override
    public String key() {
        return "review";
    }

    @Override
    public String help() {
        return "信访人对处理意见不服的，可以自收到书面答复之日起三十日内，请求原办理机关、单位的上一级机关、单位复查（第三十五条）。收到的一律登记，是否受理由复查机关审查。";
    }
}
