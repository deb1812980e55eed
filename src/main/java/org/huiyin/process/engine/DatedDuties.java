package org.huiyin.process.engine;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which duty a model's date is of, and who owes it there. */
@Component
public class DatedDuties {

    private static final Pattern DATED = Pattern.compile("due\\.of\\(\\s*execution\\s*,\\s*'(\\w+)'");

    private final ObjectProvider<ProcessEngine> engine;

    DatedDuties(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** The duty in an expression such as {@code ${due.of(execution, 'HANDLE')}}. */
    public static Optional<Duty> in(@Nullable String expression) {
        Matcher found = DATED.matcher(expression == null ? "" : expression);
        return found.find() ? Optional.of(Duty.valueOf(found.group(1))) : Optional.empty();
    }

    /** The variables that say who owes the duty and for what, in one version of a model. */
    public Optional<Owing> owing(String definition, Duty duty) {
        return ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> owing(
                        context.getProcessEngineConfiguration()
                                .getDeploymentCache()
                                .findDeployedProcessDefinitionById(definition),
                        duty.name()));
    }

    static Optional<Owing> owing(ProcessDefinitionEntity definition, String duty) {
        var variables = (Map<?, ?>) definition.getProperty(ParseSeams.OWING);
        return Optional.ofNullable(variables).map(owing -> (Owing) owing.get(duty));
    }
}
