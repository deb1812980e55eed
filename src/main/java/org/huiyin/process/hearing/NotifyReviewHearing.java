package org.huiyin.process.hearing;

import org.springframework.stereotype.Component;

/** 通知复查复核听证, by the reviewers (arts 35, 36). */
@Component
class NotifyReviewHearing extends HearingNotice {

    NotifyReviewHearing(HearingTools tools) {
        super(tools);
    }

    @Override
    public String key() {
        return "UserTask_NotifyReviewHearing";
    }
}
