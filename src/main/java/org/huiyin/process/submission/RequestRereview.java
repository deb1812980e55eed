package org.huiyin.process.submission;

import org.huiyin.process.review.Remedies;
import org.huiyin.review.Stage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 请求复核. */
@Component
@Order(134)
class RequestRereview extends RequestRemedy {

    RequestRereview(RemedyChoices choices, Remedies remedies) {
        super(Stage.REREVIEW, choices, remedies);
    }

    @Override
    public String key() {
        return "rereview";
    }

    @Override
    public String help() {
        return "信访人对复查意见不服的，可以自收到书面答复之日起三十日内，请求复查机关的上一级机关、单位复核（第三十六条第一款）。未经复查的也如实登记，由复核机关书面答复。";
    }
}
