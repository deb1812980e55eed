package org.huiyin.process.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which version of each table was put down last. This node's own deployment counts as soon as it is committed; another
 * node's is noticed within {@link #FRESH}, without a question to the database for each look at a clock.
 */
@Component
class LatestDecisions {

    static final Duration FRESH = Duration.ofSeconds(2);

    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;
    private final Clock clock;
    private volatile @Nullable Snapshot snapshot;

    LatestDecisions(RepositoryService repository, ProcessEngine engine, Clock clock) {
        this.repository = repository;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.clock = clock;
    }

    private record Snapshot(Map<String, DecisionDefinition> byKey, Instant readAt) {}

    /** Throws {@link BadDecision} where there is no such table. */
    DecisionDefinition of(String decision) {
        DecisionDefinition latest = current().byKey().get(decision);
        if (latest == null) {
            throw new BadDecision("没有部署决策表“" + decision + "”，请检查 processes 目录中的 .dmn 文件。");
        }
        return latest;
    }

    /** Once the transaction that puts something down is over. */
    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                snapshot = null;
            }
        });
    }

    private Snapshot current() {
        Snapshot known = snapshot;
        Instant now = clock.instant();
        // a clock set back counts as stale too
        if (known == null || Duration.between(known.readAt(), now).abs().compareTo(FRESH) >= 0) {
            known = new Snapshot(read(), now);
            snapshot = known;
        }
        return known;
    }

    /** Tables are the house's own, not facts of a petition: whoever may open a form may know what it proposes. */
    private Map<String, DecisionDefinition> read() {
        var byKey = new HashMap<String, DecisionDefinition>();
        engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> repository
                        .createDecisionDefinitionQuery()
                        .latestVersion()
                        .list()))
                .forEach(latest -> byKey.put(latest.getKey(), latest));
        return byKey;
    }
}
