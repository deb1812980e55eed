package org.huiyin.process.book;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.test.context.TestComponent;

/** Listens at the engine's decision tables, so that the product need not know of the book. */
@TestComponent
public class WalkedRules extends AbstractProcessEnginePlugin {

    private final Walk walk;

    WalkedRules(Walk walk) {
        this.walk = walk;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var decisions = engine.getDmnEngineConfiguration() == null
                ? new DefaultDmnEngineConfiguration()
                : engine.getDmnEngineConfiguration();
        DmnDecisionTableEvaluationListener listener = evaluated -> evaluated
                .getMatchingRules()
                .forEach(rule -> walk.rule(evaluated.getDecision().getKey(), rule.getId()));
        decisions.setCustomPostDecisionTableEvaluationListeners(new ArrayList<>(List.of(listener)));
        engine.setDmnEngineConfiguration(decisions);
    }
}
