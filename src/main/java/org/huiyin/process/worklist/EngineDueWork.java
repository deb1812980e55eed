package org.huiyin.process.worklist;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.huiyin.access.CurrentOfficer;
import org.springframework.stereotype.Component;

@Component
class EngineDueWork implements DueWork {

    private static final int MOST_AT_ONCE = 100;

    private final ManagementService management;
    private final CurrentOfficer officer;

    EngineDueWork(ManagementService management, CurrentOfficer officer) {
        this.management = management;
        this.officer = officer;
    }

    @Override
    public int run() {
        return officer.asSystem(() -> {
            int done = 0;
            for (var due = due(); !due.isEmpty(); due = due()) {
                due.forEach(job -> management.executeJob(job.getId()));
                done += due.size();
            }
            return done;
        });
    }

    private List<Job> due() {
        return management
                .createJobQuery()
                .executable()
                .orderByJobDuedate()
                .asc()
                .listPage(0, MOST_AT_ONCE);
    }
}
