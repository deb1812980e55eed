package org.huiyin.process.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.huiyin.access.Wall.Scope;

/**
 * The part of a petition's way to which a task belongs, by the model at the root of its instance: whoever decided before
 * keeps out of the review and of all that it calls, and goes on working on the petition elsewhere. Kept here and not in
 * the models, so that no edition of a model can open the wall.
 */
final class Scopes {

    /** Keys of the models at the root of a review and of a re-review. */
    static final Map<String, Scope> OF_ROOTS = Map.of("review", Scope.REVIEW, "re-review", Scope.REREVIEW);

    private Scopes() {}

    static Scope of(TaskEntity task) {
        ExecutionEntity instance = task.getProcessInstance();
        while (instance.getSuperExecution() != null) {
            instance = instance.getSuperExecution().getProcessInstance();
        }
        return ofRoot(instance.getProcessDefinition().getKey());
    }

    /**
     * @param model key of the model at the root
     */
    static Scope ofRoot(String model) {
        return OF_ROOTS.getOrDefault(model, Scope.PETITION);
    }
}
