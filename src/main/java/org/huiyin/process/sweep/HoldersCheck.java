package org.huiyin.process.sweep;

import org.huiyin.organization.Organization;
import org.huiyin.process.engine.HeldTasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 领取: nobody holds a task who was relieved, is on leave or is no longer in the house; it goes back to its post. */
@Component
@Order(3)
class HoldersCheck implements Check {

    private static final Logger LOG = LoggerFactory.getLogger(HoldersCheck.class);

    private final HeldTasks held;
    private final Organization organization;

    HoldersCheck(HeldTasks held, Organization organization) {
        this.held = held;
        this.organization = organization;
    }

    @Override
    public String name() {
        return "领取任务的人员";
    }

    @Override
    public void run(Findings findings) {
        held.holders().forEach(officer -> release(officer, findings));
    }

    private void release(String officer, Findings findings) {
        String name = organization.officerName(officer);
        try {
            held.releaseWhereGone(officer)
                    .forEach(petition -> findings.add(Kind.TASK_RELEASED, petition, name + " 领取的任务已退回岗位，其他在岗人员可以办理。"));
        } catch (RuntimeException inTheWay) {
            LOG.warn("Could not give back the tasks of {}; the others go on", officer, inTheWay);
            findings.add(Kind.UNREADABLE, "", name + " 领取的任务未能退回岗位。" + Words.reason(inTheWay));
        }
    }
}
