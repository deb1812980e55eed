package org.huiyin.process.callback;

import java.time.Clock;
import org.huiyin.evaluation.Appeals;
import org.huiyin.organization.Organization;
import org.huiyin.process.Openings;
import org.springframework.stereotype.Component;

/** 信访部门回访 (art. 28): by the bureau that is rated, or for a unit outside. */
@Component
class BureauCallsBack extends Calling {

    BureauCallsBack(Openings openings, CallBacks callBacks, Appeals appeals, Organization organization, Clock clock) {
        super(openings, callBacks, appeals, organization, clock);
    }

    @Override
    public String key() {
        return CallBackProcess.BUREAU_CALLS_BACK;
    }
}
