package org.huiyin.process.engine;

import java.util.List;
import java.util.Objects;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.process.TaskRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Taking, giving back and reassigning a task: checked, done by the engine and put on the trail in one transaction. */
@Component
class Holding {

    private final FormDoor door;
    private final TaskHolders holders;
    private final TransactionTemplate transaction;
    private final ConflictRetry retry;
    private final Recorded recorded;

    Holding(
            FormDoor door,
            TaskHolders holders,
            TransactionTemplate transaction,
            ConflictRetry retry,
            Recorded recorded) {
        this.door = door;
        this.holders = holders;
        this.transaction = transaction;
        this.retry = retry;
        this.recorded = recorded;
    }

    /** Throws {@link TaskRefused} where the officer may not take the task, or somebody else has it. */
    void taken(String task, String officer, Runnable act) {
        inTransaction(task, "TASK_TAKEN", officer, open -> open.againstTaking(holders, officer), act);
    }

    /** Gives the task to another officer, or back to its post; throws {@link TaskRefused} where that may not be. */
    void given(String task, @Nullable String officer, Runnable act) {
        String action = officer == null ? "TASK_RETURNED" : "TASK_ASSIGNED";
        inTransaction(task, action, officer, open -> open.againstGiving(holders, officer), act);
    }

    private void inTransaction(String task, String action, @Nullable String officer, Check check, Runnable act) {
        List<String> against = retry.run(() -> transaction.execute(status -> {
            List<String> refusal = act(task, action, officer, check, act);
            if (!refusal.isEmpty()) {
                status.setRollbackOnly();
            }
            return refusal;
        }));
        FormDoor.refuse(Objects.requireNonNull(against));
    }

    private List<String> act(String task, String action, @Nullable String officer, Check check, Runnable act) {
        var found = door.command(context -> {
            var open = OpenTask.find(context, task);
            return new Found(open.asTaskAt().petition(), check.against(open));
        });
        if (found.against().isEmpty()) {
            act.run();
            recorded.that(Fact.of(found.petition(), action).with("officer", officer));
        }
        return found.against();
    }

    private interface Check {
        List<String> against(OpenTask open);
    }

    private record Found(String petition, List<String> against) {}
}
