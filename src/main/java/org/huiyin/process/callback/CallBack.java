package org.huiyin.process.callback;

import java.time.Clock;
import org.huiyin.evaluation.Appeals;
import org.huiyin.organization.Organization;
import org.huiyin.process.Openings;
import org.springframework.stereotype.Component;

/** 责任单位回访 (art. 28): by the organ that is rated. */
@Component
class CallBack extends Calling {

    CallBack(Openings openings, CallBacks callBacks, Appeals appeals, Organization organization, Clock clock) {
        super(openings, callBacks, appeals, organization, clock);
    }

    @Override
    public String key() {
        return CallBackProcess.CALL_BACK;
    }
}
