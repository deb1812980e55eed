package org.huiyin.process.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Hangs the house's seams into the engine before it is built; the one place that says what differs from a plain engine. */
@Component
class EngineSetup extends AbstractProcessEnginePlugin {

    /** Post ids have dots, officer ids may; the engine's default allows neither. */
    private static final String RESOURCE_IDS = "[a-zA-Z0-9._-]+";

    private final FormDoor door;
    private final Holding holding;
    private final PostAndWallChecker checker;
    private final ConflictRetryInterceptor conflictRetry;
    private final ActingOfficerInterceptor actingOfficer;
    private final ParseSeams parseSeams;
    private final DeclaredVariables declaredVariables;
    private final OfficerIdentityFactory identities;
    private final ExpressionBeans expressionBeans;
    private final WalledTasks walledTasks;

    EngineSetup(
            FormDoor door,
            Holding holding,
            PostAndWallChecker checker,
            ConflictRetryInterceptor conflictRetry,
            ActingOfficerInterceptor actingOfficer,
            ParseSeams parseSeams,
            DeclaredVariables declaredVariables,
            OfficerIdentityFactory identities,
            ExpressionBeans expressionBeans,
            WalledTasks walledTasks) {
        this.door = door;
        this.holding = holding;
        this.checker = checker;
        this.conflictRetry = conflictRetry;
        this.actingOfficer = actingOfficer;
        this.parseSeams = parseSeams;
        this.declaredVariables = declaredVariables;
        this.identities = identities;
        this.expressionBeans = expressionBeans;
        this.walledTasks = walledTasks;
    }

    /** The lists can grow: the engine and its other plugins add to them. */
    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setTaskService(new DoorTaskService(door, holding));
        engine.setFormService(new DoorFormService(door));
        engine.setCommandCheckers(new ArrayList<>(List.of(checker, new OfficerRights())));
        engine.setResourceAuthorizationProvider(new NoTaskAuthorizations());
        engine.setIdentityProviderSessionFactory(identities);
        engine.setExpressionManager(new GuardedExpressions(expressionBeans));
        engine.setCustomHistoryEventHandlers(new ArrayList<>(List.of(declaredVariables)));
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(parseSeams)));
        engine.setCustomPreCommandInterceptorsTxRequired(new ArrayList<>(List.of(conflictRetry, actingOfficer)));
        engine.setCustomSessionFactories(new ArrayList<>(List.of(WalledTaskManager.factory(walledTasks))));
        engine.setGeneralResourceWhitelistPattern(RESOURCE_IDS);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setDmnEnabled(true);
        engine.setCmmnEnabled(false);
    }
}
