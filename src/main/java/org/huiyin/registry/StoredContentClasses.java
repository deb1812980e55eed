package org.huiyin.registry;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dictionary from the database, kept in memory for a while: it has some hundred rows and seldom changes. */
@Component
class StoredContentClasses implements ContentClasses {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private final JdbcClient database;
    private final Clock clock;
    private volatile Edition edition = new Edition(Instant.EPOCH, List.of());

    StoredContentClasses(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Entry> children(@Nullable String parent, LocalDate on) {
        int length = parent == null ? 2 : parent.length() + 2;
        return valid(on).stream()
                .filter(entry -> entry.code().length() == length)
                .filter(entry -> parent == null || entry.code().startsWith(parent))
                .toList();
    }

    @Override
    public Optional<Entry> find(String code, LocalDate on) {
        return valid(on).stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    @Override
    public List<String> path(@Nullable String code) {
        return edition().entries().stream()
                .filter(entry -> entry.code().equals(code))
                .reduce((earlier, later) -> later)
                .map(Entry::path)
                .orElse(List.of());
    }

    @Override
    public List<Entry> search(String text, LocalDate on, int limit) {
        var words = List.of(text.strip().split("[\\s/>、，]+"));
        return valid(on).stream()
                .filter(entry -> entry.level() == 3)
                .filter(entry -> words.stream().allMatch(String.join("/", entry.path())::contains))
                .limit(limit)
                .toList();
    }

    private List<Entry> valid(LocalDate on) {
        return edition().entries().stream().filter(entry -> entry.validOn(on)).toList();
    }

    private Edition edition() {
        Instant now = clock.instant();
        Edition kept = edition;
        if (now.isBefore(kept.readAt()) || now.isAfter(kept.readAt().plus(KEPT))) {
            kept = new Edition(now, read());
            edition = kept;
        }
        return kept;
    }

    private List<Entry> read() {
        List<Entry> rows = database.sql(
                        "select code, name, valid_from, valid_to from hy_content_class order by code, valid_from")
                .query(StoredContentClasses::row)
                .list();
        Map<String, String> names = new HashMap<>();
        rows.forEach(row -> names.put(row.code(), row.name()));
        return rows.stream().map(row -> withPath(row, names)).toList();
    }

    private static Entry row(ResultSet row, int index) throws SQLException {
        Date validTo = row.getDate(4);
        return new Entry(
                row.getString(1),
                row.getString(2),
                List.of(),
                row.getDate(3).toLocalDate(),
                validTo == null ? null : validTo.toLocalDate());
    }

    private static Entry withPath(Entry row, Map<String, String> names) {
        List<String> path = new ArrayList<>();
        for (int length = 2; length < row.code().length(); length += 2) {
            path.add(names.getOrDefault(row.code().substring(0, length), ""));
        }
        path.add(row.name());
        return new Entry(row.code(), row.name(), List.copyOf(path), row.validFrom(), row.validTo());
    }

    private record Edition(Instant readAt, List<Entry> entries) {}
}
