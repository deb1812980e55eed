package org.huiyin.process.worklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huiyin.organization.Post;
import org.huiyin.process.engine.ItemTasks;
import org.springframework.stereotype.Component;

/** The side work as the engine has it, by the models' contracts. */
@Component
class EngineSideWork implements SideWork {

    private static final String BUREAU = "bureau";

    /** Where a strand runs: its models, and the variables of item and organ. */
    private record Course(List<String> models, ItemTasks.Named named) {}

    private static final Map<Strand, Course> COURSES = new EnumMap<>(Map.of(
            Strand.SUPERVISION, course("supervision", "supervised", "supervision"),
            Strand.RECOMMENDATION, course("recommendation", "answering", "recommendation", "recommendation-feedback"),
            Strand.MATTER, course("matter", BUREAU, "joint-conference"),
            Strand.DECISION, course("decision", "owner", "conference-decision")));

    private final ItemTasks tasks;

    EngineSideWork(ItemTasks tasks) {
        this.tasks = tasks;
    }

    private static Course course(String item, String organ, String... models) {
        return new Course(List.of(models), new ItemTasks.Named(item, organ));
    }

    @Override
    public List<Piece> ofBureaus(Strand strand, Collection<String> bureaus) {
        return pieces(strand, BUREAU, bureaus);
    }

    @Override
    public List<Piece> ofOrgans(Strand strand, Collection<String> organs) {
        return pieces(strand, course(strand).named().organ(), organs);
    }

    @Override
    public Map<String, Piece> supervisions(Collection<String> ids) {
        var pieces = new HashMap<String, Piece>();
        for (ItemTasks.Row row : tasks.of(ids, course(Strand.SUPERVISION).named())) {
            pieces.put(Objects.requireNonNull(row.task()), piece(Strand.SUPERVISION, List.of(row)));
        }
        return pieces;
    }

    private List<Piece> pieces(Strand strand, String searched, Collection<String> codes) {
        Course course = course(strand);
        var rows = new LinkedHashMap<List<String>, List<ItemTasks.Row>>();
        for (ItemTasks.Row row : tasks.of(course.models(), course.named(), searched, codes)) {
            rows.computeIfAbsent(List.of(row.petition(), row.item()), first -> new ArrayList<>())
                    .add(row);
        }
        return rows.values().stream().map(each -> piece(strand, each)).toList();
    }

    private static Course course(Strand strand) {
        return Objects.requireNonNull(COURSES.get(strand));
    }

    /** A recommendation runs in one model and waits for its answer in another, which knows who answers. */
    private static Piece piece(Strand strand, List<ItemTasks.Row> rows) {
        String organ = rows.stream()
                .map(ItemTasks.Row::organ)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        ItemTasks.Row first = rows.get(0);
        return new Piece(strand, first.petition(), first.item(), organ, steps(rows));
    }

    private static List<Step> steps(List<ItemTasks.Row> rows) {
        var steps = new ArrayList<Step>();
        for (ItemTasks.Row row : rows) {
            String task = row.task();
            String step = row.step();
            String post = row.post();
            if (task != null && step != null && post != null) {
                steps.add(new Step(task, step, String.valueOf(row.name()), Post.of(post), row.due()));
            }
        }
        return List.copyOf(steps);
    }
}
