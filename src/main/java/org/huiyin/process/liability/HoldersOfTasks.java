package org.huiyin.process.liability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.deadlines.Face;
import org.huiyin.organization.Post;
import org.huiyin.supervision.LiabilityHolders;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who had the organ's task at the breach, from what the engine remembers of tasks and of who took them; two queries. */
@Component
@Transactional(readOnly = true)
class HoldersOfTasks implements LiabilityHolders {

    private static final String OF_PETITIONS =
            " join ACT_HI_PROCINST p on p.PROC_INST_ID_ = t.PROC_INST_ID_ where p.BUSINESS_KEY_ in (:petitions)";

    private final JdbcClient database;
    private final Clock clock;

    HoldersOfTasks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Worked(
            String task,
            String petition,
            Post post,
            Instant from,
            @Nullable Instant until,
            @Nullable Instant due) {

        boolean wasOpen(Instant at) {
            return from.isBefore(at) && (until == null || !until.isBefore(at));
        }

        /** Of several tasks the one that was due then. */
        Duration off(Instant at) {
            return due == null
                    ? Duration.ofDays(36_500)
                    : Duration.between(due, at).abs();
        }
    }

    private record Taken(String task, Instant at, boolean added, String officer) {}

    @Override
    public Map<Face, Holder> atTheBreach(Collection<Face> late) {
        Set<String> petitions = late.stream().map(Face::petition).collect(Collectors.toSet());
        var holders = new HashMap<Face, Holder>();
        if (petitions.isEmpty()) {
            return holders;
        }
        Map<String, List<Worked>> worked = worked(petitions).stream().collect(Collectors.groupingBy(Worked::petition));
        Map<String, List<Taken>> taken = taken(petitions).stream().collect(Collectors.groupingBy(Taken::task));
        for (Face face : late) {
            Instant at =
                    face.lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
            open(worked.getOrDefault(face.petition(), List.of()), face.organ(), at)
                    .ifPresent(task -> holders.put(
                            face, new Holder(task.post(), holder(taken.getOrDefault(task.task(), List.of()), at))));
        }
        return holders;
    }

    private static Optional<Worked> open(List<Worked> worked, String organ, Instant at) {
        return worked.stream()
                .filter(task -> task.post().organ().equals(organ) && task.wasOpen(at))
                .min(Comparator.comparing((Worked task) -> task.off(at)).thenComparing(Worked::task));
    }

    /** A change of hands is written as two lines of one instant, in any order. */
    private static @Nullable String holder(List<Taken> taken, Instant at) {
        String holder = null;
        for (Taken change : taken) {
            if (change.at().isBefore(at)) {
                holder = change.added() ? change.officer() : Objects.equals(holder, change.officer()) ? null : holder;
            }
        }
        return holder;
    }

    private List<Worked> worked(Set<String> petitions) {
        return database.sql("select t.ID_, p.BUSINESS_KEY_, t.TENANT_ID_, t.START_TIME_, t.END_TIME_, t.DUE_DATE_"
                        + " from ACT_HI_TASKINST t" + OF_PETITIONS + " and t.TENANT_ID_ is not null")
                .param("petitions", petitions)
                .query((row, number) -> new Worked(
                        row.getString(1),
                        row.getString(2),
                        Post.of(row.getString(3)),
                        Objects.requireNonNull(instant(row, 4)),
                        instant(row, 5),
                        instant(row, 6)))
                .list();
    }

    private List<Taken> taken(Set<String> petitions) {
        return database.sql("select l.TASK_ID_, l.TIMESTAMP_, l.OPERATION_TYPE_, l.USER_ID_ from ACT_HI_IDENTITYLINK l"
                        + " join ACT_HI_TASKINST t on t.ID_ = l.TASK_ID_" + OF_PETITIONS
                        + " and l.TYPE_ = 'assignee' order by l.TIMESTAMP_, l.ID_")
                .param("petitions", petitions)
                .query((row, number) -> new Taken(
                        row.getString(1),
                        Objects.requireNonNull(instant(row, 2)),
                        "add".equals(row.getString(3)),
                        row.getString(4)))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
