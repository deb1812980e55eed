package org.huiyin.process.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.huiyin.access.Wall.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a list of tasks says of them, for hundreds at a time, read from the engine's tables as {@link Positions} does. */
@Component
@Transactional(readOnly = true)
public class TaskPetitions {

    /** Most ids in one query; databases limit them. */
    private static final int CHUNK = 500;

    private final NamedParameterJdbcTemplate jdbc;

    TaskPetitions(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A petition, and the part of its way to which an instance belongs. */
    public record Part(String petition, Scope scope) {}

    /** Petition and part by process instance. */
    public Map<String, Part> petitionsOf(Set<String> instances) {
        var parts = new TreeMap<String, Part>();
        inChunks(
                instances,
                ids -> jdbc.query("""
                select e.ID_, e.BUSINESS_KEY_, root.PROC_DEF_ID_ from ACT_RU_EXECUTION e
                left join ACT_RU_EXECUTION root on root.ID_ = e.ROOT_PROC_INST_ID_
                where e.ID_ in (:ids)
                """, Map.of("ids", ids), row -> {
                    parts.put(row.getString(1), new Part(row.getString(2), scope(row.getString(3))));
                }));
        return parts;
    }

    /**
     * The part of a petition's way to which a task belongs. The key stands before the first colon of a definition's id.
     *
     * @param root id of the process definition at the root of the task's instance, or null where there is none
     */
    public static Scope scope(@Nullable String root) {
        return root == null ? Scope.PETITION : Scopes.ofRoot(root.split(":", 2)[0]);
    }

    private static void inChunks(Collection<String> ids, Consumer<List<String>> query) {
        var all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += CHUNK) {
            query.accept(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
    }
}
