package org.huiyin.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets a test run only where there is a real server. */
class RealServerCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return RealServer.find()
                .map(server -> ConditionEvaluationResult.enabled("on " + server.version()))
                .orElseGet(() -> ConditionEvaluationResult.disabled("no MySQL or MariaDB server on this machine"));
    }
}
