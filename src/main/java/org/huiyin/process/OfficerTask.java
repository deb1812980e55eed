package org.huiyin.process;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an officer does in one user task: the fields of its form, what they show when it opens, and what completing it
 * means to the house. One bean for each user task; the form door finds it by the task's id in the model.
 */
public interface OfficerTask {

    /** Id of the user task in the model, such as {@code UserTask_SortPetition}. */
    String key();

    /** The form's fields. Any other name submitted is refused. */
    List<Field<?>> fields();

    /**
     * Names of fields that forms deployed earlier still ask for: tasks keep the form they began with. What is typed there
     * is passed over.
     */
    default Set<String> formerFields() {
        return Set.of();
    }

    /**
     * Values the form opens with, computed and never stored: the fields' own, and texts shown in the form under names
     * beginning with {@code show_}. No personal data beyond what this task needs.
     */
    Map<String, Object> prefill(TaskAt task);

    /**
     * Does the work in the domain, in the transaction that also moves the engine. A refusal is returned, never thrown;
     * then nothing is kept and the task stays open.
     */
    Completion complete(TaskAt task, Answers answers);
}
