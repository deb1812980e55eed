package org.huiyin.process.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/**
 * The engine's task lists without the tasks from which a bar keeps the acting officer. Almost nobody has one; then the
 * database pages and counts as ever.
 */
final class WalledTaskManager extends TaskManager {

    private final WalledTasks walled;

    WalledTaskManager(WalledTasks walled) {
        this.walled = walled;
    }

    /** Opens one for each command, in the place of the engine's own. */
    static SessionFactory factory(WalledTasks walled) {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return TaskManager.class;
            }

            @Override
            public Session openSession() {
                return new WalledTaskManager(walled);
            }
        };
    }

    @Override
    public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
        Set<String> barred = walled.ofActingOfficer();
        if (barred.isEmpty()) {
            return super.findTasksByQueryCriteria(query);
        }
        int first = query.getFirstResult();
        int most = query.getMaxResults();
        return all(query, barred).stream().skip(first).limit(most).toList();
    }

    @Override
    public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
        Set<String> barred = walled.ofActingOfficer();
        return barred.isEmpty()
                ? super.findTaskCountByQueryCriteria(query)
                : all(query, barred).size();
    }

    private List<Task> all(TaskQueryImpl query, Set<String> barred) {
        query.setFirstResult(0);
        query.setMaxResults(Integer.MAX_VALUE);
        return super.findTasksByQueryCriteria(query).stream()
                .filter(task -> !barred.contains(task.getId()))
                .toList();
    }
}
