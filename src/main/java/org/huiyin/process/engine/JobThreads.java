package org.huiyin.process.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.stereotype.Component;

/** The engine's own threads, which look for due jobs and run them. */
@Component
public class JobThreads {

    private final ProcessEngine engine;

    JobThreads(ProcessEngine engine) {
        this.engine = engine;
    }

    /** They take no new job meanwhile and go on afterwards; where they do not run, they are not started. */
    public void restDuring(Runnable work) {
        JobExecutor threads =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        boolean running = threads != null && threads.isActive();
        if (running) {
            threads.shutdown();
        }
        try {
            work.run();
        } finally {
            if (running) {
                threads.start();
            }
        }
    }
}
