package org.huiyin.process.worklist;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.process.engine.JobThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
class EngineDueWork implements DueWork {

    private static final Logger LOG = LoggerFactory.getLogger(EngineDueWork.class);

    private static final int MOST_AT_ONCE = 100;

    private final ManagementService management;
    private final CurrentOfficer officer;
    private final JobThreads threads;

    EngineDueWork(ManagementService management, CurrentOfficer officer, JobThreads threads) {
        this.management = management;
        this.officer = officer;
        this.threads = threads;
    }

    @Override
    public int run() {
        return officer.asSystem(() -> {
            int done = 0;
            Set<String> failed = new HashSet<>();
            for (var due = due(failed); !due.isEmpty(); due = due(failed)) {
                for (Job job : due) {
                    done += ran(job, failed) ? 1 : 0;
                }
            }
            return done;
        });
    }

    @Override
    public void alone(Runnable work) {
        threads.restDuring(work);
    }

    /** One that fails keeps a retry less, as the engine has it, and does not hold up the others. */
    private boolean ran(Job job, Set<String> failed) {
        try {
            management.executeJob(job.getId());
            return true;
        } catch (RuntimeException inTheWay) {
            LOG.warn("The job {} of {} failed; the others go on", job.getId(), job.getProcessInstanceId(), inTheWay);
            failed.add(job.getId());
            return false;
        }
    }

    private List<Job> due(Set<String> failed) {
        return management
                .createJobQuery()
                .executable()
                .orderByJobDuedate()
                .asc()
                .listPage(0, MOST_AT_ONCE + failed.size())
                .stream()
                .filter(job -> !failed.contains(job.getId()))
                .toList();
    }
}
