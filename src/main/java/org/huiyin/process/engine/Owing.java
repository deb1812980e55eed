package org.huiyin.process.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;

/**
 * How a model says whose a duty is.
 *
 * @param organ variable with the code of the organ that owes it
 * @param item variable with what it is owed for, where the organ may owe the same several times at once; else null
 */
public record Owing(String organ, @Nullable String item) {

    /** The clock by the variables as they are in the scope. */
    Ledger.Clock clock(String petition, Duty duty, VariableScope scope) {
        return new Ledger.Clock(
                petition,
                duty,
                String.valueOf(scope.getVariable(organ)),
                item == null ? "" : String.valueOf(scope.getVariable(item)));
    }
}
