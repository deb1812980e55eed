package org.huiyin.process.hearing;

import org.springframework.stereotype.Component;

/** 通知听证, by the handling organ (art. 31, item 6). */
@Component
class NotifyHearing extends HearingNotice {

    NotifyHearing(HearingTools tools) {
        super(tools);
    }

    @Override
    public String key() {
        return "UserTask_NotifyHearing";
    }
}
