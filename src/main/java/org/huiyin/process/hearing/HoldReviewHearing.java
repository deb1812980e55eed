package org.huiyin.process.hearing;

import org.springframework.stereotype.Component;

/** 举行复查复核听证, by the reviewers (arts 35, 36). */
@Component
class HoldReviewHearing extends HearingResult {

    HoldReviewHearing(HearingTools tools) {
        super(tools);
    }

    @Override
    public String key() {
        return "UserTask_HoldReviewHearing";
    }
}
