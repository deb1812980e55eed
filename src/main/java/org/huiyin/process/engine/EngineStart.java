package org.huiyin.process.engine;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Models, grants and filters are in place before a page is served or a job runs. */
@Component
class EngineStart implements SmartLifecycle {

    /** Before seeding and long before the web server, whose phase is near the largest integer. */
    static final int PHASE = 0;

    private final ModelFiles files;
    private final TableCheck tables;
    private final ModelDeployment deployment;
    private final EngineGrants grants;
    private final EngineFilters filters;
    private final ModelRegister register;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    EngineStart(
            ModelFiles files,
            TableCheck tables,
            ModelDeployment deployment,
            EngineGrants grants,
            EngineFilters filters,
            ModelRegister register,
            TransactionTemplate transaction) {
        this.register = register;
        this.transaction = transaction;
        this.files = files;
        this.tables = tables;
        this.deployment = deployment;
        this.grants = grants;
        this.filters = filters;
    }

    @Override
    public void start() {
        var set = files.read();
        tables.check(set);
        transaction.executeWithoutResult(status -> {
            register.lock();
            deployment.deploy(set);
            grants.putDown();
            filters.putDown();
        });
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
