package org.huiyin.process.hearing;

import org.springframework.stereotype.Component;

/** 举行听证, by the handling organ (art. 31, item 6). */
@Component
class HoldHearing extends HearingResult {

    HoldHearing(HearingTools tools) {
        super(tools);
    }

    @Override
    public String key() {
        return "UserTask_HoldHearing";
    }
}
