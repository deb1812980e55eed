package org.huiyin.process.worklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.organization.Post;
import org.huiyin.process.TaskRefused;
import org.huiyin.process.engine.Positions;
import org.huiyin.process.engine.TaskPosts;
import org.springframework.stereotype.Component;

/** The worklist over the engine's task service, which lets an officer see the tasks of their posts only. */
@Component
class EngineWorklist implements Worklist {

    private final TaskService tasks;
    private final OpenTasks open;
    private final TaskLines lines;
    private final Prospects prospects;
    private final Positions positions;
    private final TaskPosts taskPosts;
    private final Parts parts;
    private final CurrentOfficer officer;
    private final Wall wall;

    EngineWorklist(
            TaskService tasks,
            OpenTasks open,
            TaskLines lines,
            Prospects prospects,
            Positions positions,
            TaskPosts taskPosts,
            Parts parts,
            CurrentOfficer officer,
            Wall wall) {
        this.tasks = tasks;
        this.open = open;
        this.lines = lines;
        this.prospects = prospects;
        this.positions = positions;
        this.taskPosts = taskPosts;
        this.parts = parts;
        this.officer = officer;
        this.wall = wall;
    }

    @Override
    public Optional<TaskLine> task(String task) {
        return tasks(List.of(task)).stream().findFirst();
    }

    @Override
    public List<TaskLine> tasks(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : lines.of(open.query().taskIdIn(ids.toArray(String[]::new)).list());
    }

    @Override
    public List<TaskLine> mine() {
        return lines.of(open.byDueDate().taskAssignee(officer.id()).list());
    }

    @Override
    public List<TaskLine> openToMyPosts(int limit) {
        var found = new ArrayList<>(open.byDueDate().dueAfter(new Date(0)).listPage(0, limit));
        if (found.size() < limit) {
            found.addAll(
                    open.query().withoutDueDate().orderByTaskCreateTime().asc().listPage(0, limit - found.size()));
        }
        return lines.of(found);
    }

    @Override
    public long dueBefore(Instant instant) {
        return open.query().dueBefore(Date.from(instant)).count();
    }

    @Override
    public Map<String, Long> openByStep() {
        var counts = new LinkedHashMap<String, Long>();
        taskPosts.openByStep(officer.posts().stream().map(Post::id).toList()).stream()
                .sorted(Comparator.comparing(TaskPosts.StepCount::key))
                .forEach(step -> counts.merge(step.name(), step.tasks(), Long::sum));
        return counts;
    }

    @Override
    public List<String> position(String petition) {
        return prospects.of(petition).stream().map(Prospects.Prospect::step).toList();
    }

    @Override
    public List<String> elements(String petition) {
        return positions.waits(petition).stream().map(Positions.Wait::element).toList();
    }

    @Override
    public boolean maySee(String petition) {
        return parts.seen(List.of(petition)).contains(petition);
    }

    @Override
    public Set<String> seen(Collection<String> petitions) {
        return parts.seen(petitions);
    }

    @Override
    public boolean hasPart(String petition) {
        return parts.has(petition);
    }

    @Override
    public boolean isWorkingOn(String petition) {
        return open.query().processInstanceBusinessKey(petition).count() > 0
                && !wall.bars(officer.id(), officer.posts(), petition);
    }

    @Override
    public void claim(String task) {
        if (task(task).isEmpty()) {
            throw new TaskRefused("该任务不存在或者已经办结，请刷新任务列表。");
        }
        tasks.claim(task, officer.id());
    }

    @Override
    public void complete(String task, Map<String, Object> values) {
        tasks.complete(task, values);
    }
}
