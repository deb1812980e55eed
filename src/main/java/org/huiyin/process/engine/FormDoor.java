package org.huiyin.process.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.huiyin.calendar.UnknownYear;
import org.huiyin.letters.Flawed;
import org.huiyin.process.Completion;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one door for what officers submit. Values are checked against the task's declared fields, the domain does its work
 * and the engine moves on with declared decisions only, all in one transaction; a refusal rolls it back and leaves the
 * task open. Nothing a petitioner wrote reaches the engine.
 */
@Component
class FormDoor {

    private final ObjectProvider<ProcessEngineConfiguration> engine;
    private final ObjectProvider<OfficerTask> officerTasks;
    private final TransactionTemplate transaction;
    private final ConflictRetry retry;
    private final TaskHolders holders;
    private volatile @Nullable Map<String, OfficerTask> byKey;

    FormDoor(
            ObjectProvider<ProcessEngineConfiguration> engine,
            ObjectProvider<OfficerTask> officerTasks,
            TransactionTemplate transaction,
            ConflictRetry retry,
            TaskHolders holders) {
        this.holders = holders;
        this.engine = engine;
        this.officerTasks = officerTasks;
        this.transaction = transaction;
        this.retry = retry;
    }

    /** Completes the task; throws {@link TaskRefused} with sentences in Chinese, and then nothing has changed. */
    void complete(String task, @Nullable Map<String, ?> values) {
        Map<String, Object> submitted = values == null ? Map.of() : PlainValues.of(values);
        refuse(retry.run(() -> inTransaction(task, submitted)));
    }

    /** What the form opens with: computed by the task's own bean, never stored. */
    VariableMap prefill(String task) {
        return command(context -> {
            var open = OpenTask.find(context, task);
            open.checkReadable();
            return Variables.fromMap(beanOf(open).prefill(open.asTaskAt()));
        });
    }

    /** Throws {@link TaskRefused} where there is a sentence. */
    static void refuse(List<String> sentences) {
        if (!sentences.isEmpty()) {
            throw new TaskRefused(String.join(" ", sentences));
        }
    }

    private List<String> inTransaction(String task, Map<String, Object> submitted) {
        List<String> outcome = transaction.execute(status -> {
            List<String> refusal = outcome(task, submitted);
            if (!refusal.isEmpty()) {
                status.setRollbackOnly();
            }
            return refusal;
        });
        return Objects.requireNonNull(outcome);
    }

    /**
     * A year without a holiday table is no fault of the officer's: they are told, and nothing is half done. So it is
     * with a letter that cannot be issued as the step asks: the step is not done, and no number is used up.
     */
    private List<String> outcome(String task, Map<String, Object> submitted) {
        try {
            return command(context -> pass(context, task, submitted));
        } catch (UnknownYear unknown) {
            return List.of(String.valueOf(unknown.getMessage()));
        } catch (Flawed letter) {
            return letter.sentences();
        }
    }

    private List<String> pass(CommandContext context, String task, Map<String, Object> submitted) {
        var open = OpenTask.find(context, task);
        open.checkWorkable();
        var taken = open.take(holders);
        if (!taken.isEmpty()) {
            return taken;
        }
        var bean = beanOf(open);
        var checked = FieldCheck.of(bean.fields(), without(submitted, bean.formerFields()));
        if (!checked.refusals().isEmpty()) {
            return checked.refusals();
        }
        Completion completion = bean.complete(open.asTaskAt(), checked.answers());
        if (completion instanceof Completion.Refused refused) {
            return refused.sentences();
        }
        open.complete(((Completion.Done) completion).decisions());
        return List.of();
    }

    private static Map<String, Object> without(Map<String, Object> submitted, Set<String> names) {
        var fewer = new HashMap<>(submitted);
        fewer.keySet().removeAll(names);
        return fewer;
    }

    private OfficerTask beanOf(OpenTask open) {
        Map<String, OfficerTask> beans = byKey;
        if (beans == null) {
            beans = officerTasks.stream().collect(Collectors.toMap(OfficerTask::key, Function.identity()));
            byKey = beans;
        }
        OfficerTask bean = beans.get(open.key());
        if (bean == null) {
            throw new IllegalStateException("No OfficerTask for " + open.key());
        }
        return bean;
    }

    <T> T command(Command<T> command) {
        return ((ProcessEngineConfigurationImpl) engine.getObject())
                .getCommandExecutorTxRequired()
                .execute(command);
    }
}
