package org.huiyin.process.petition;

import org.camunda.bpm.engine.TaskService;
import org.huiyin.handling.Result;
import org.huiyin.process.TaskAt;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Links;
import org.huiyin.routing.Sorting;
import org.huiyin.statute.Ending;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In which lawful way a petition ended whose way went to its end. */
@Component
class Endings {

    private final TaskService tasks;
    private final Links links;
    private final Acts acts;

    Endings(TaskService tasks, Links links, Acts acts) {
        this.tasks = tasks;
        this.links = links;
        this.acts = acts;
    }

    /** Throws {@link IllegalStateException} where nothing says how it ended: there is no other way out. */
    Ending of(TaskAt task) {
        if (links.joinedInto(task.petition()).isPresent()) {
            return Ending.JOINED;
        }
        Object outcome = tasks.getVariable(task.task(), PetitionProcess.OUTCOME);
        Ending sorted =
                acts.latest(task.petition(), Sorting.class).map(Sorting::ending).orElse(null);
        // a court or discipline organ outside may answer; then that is how it ended, not that it was sent there
        boolean answered = Result.ANSWERED_OUTSIDE.name().equals(outcome);
        return sorted == null || answered ? handled(task, outcome) : sorted;
    }

    private static Ending handled(TaskAt task, @Nullable Object outcome) {
        if (outcome == null) {
            throw new IllegalStateException(task.petition() + " comes to the archive without a result");
        }
        return Result.valueOf(outcome.toString()).ending();
    }
}
