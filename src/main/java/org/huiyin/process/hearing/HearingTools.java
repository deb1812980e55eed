package org.huiyin.process.hearing;

import java.time.Clock;
import org.huiyin.organization.Organization;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.process.engine.TaskValues;
import org.huiyin.process.review.ReviewProcess;
import org.huiyin.review.Hearings;
import org.huiyin.review.Host;
import org.springframework.stereotype.Component;

/** What the tasks of a hearing work with. */
@Component
record HearingTools(Openings openings, TaskValues values, Hearings hearings, Organization organization, Clock clock) {

    Host at(TaskAt task) {
        return values.of(task, HearingProcess.STAGE);
    }

    /** Id of the request; empty in the handling of the petition. */
    String request(TaskAt task) {
        return at(task) == Host.HANDLE ? "" : values.of(task, ReviewProcess.REQUEST);
    }
}
