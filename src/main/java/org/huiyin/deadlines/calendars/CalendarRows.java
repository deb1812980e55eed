package org.huiyin.deadlines.calendars;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.audit.InstantAsText;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Editions in {@code hy_calendar}: proposed, adopted, never changed or removed. */
@Component
class CalendarRows {

    private final JdbcClient database;
    private final InstantAsText text = new InstantAsText();

    CalendarRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * An edition without its text.
     *
     * @param note where it comes from, in Chinese
     * @param adoptedAt null where it is only proposed
     * @param cursor last petition that was counted anew by it; null before the first and after the last
     */
    record Row(
            String version,
            String note,
            Instant proposedAt,
            String proposedBy,
            @Nullable Instant adoptedAt,
            @Nullable String adoptedBy,
            @Nullable String cursor,
            long moved,
            @Nullable Instant finishedAt) {}

    /** Puts an edition down as proposed; false where it is known already. */
    boolean propose(String version, String edition, String note, Instant at, String officer) {
        try {
            database.sql("""
                    insert into hy_calendar (version, edition, note, proposed_at, proposed_by, moved)
                    values (?, ?, ?, ?, ?, 0)
                    """)
                    .params(version, edition, note, text.convertToDatabaseColumn(at), officer)
                    .update();
            return true;
        } catch (DuplicateKeyException known) {
            // the same tables again, or another node at the same moment: the version names its content
            return false;
        }
    }

    /** True where it was proposed until now; of two at a time one adopts it. */
    boolean adopt(String version, Instant at, String officer) {
        return database.sql("""
                        update hy_calendar set adopted_at = ?, adopted_by = ?
                        where version = ? and adopted_at is null
                        """)
                        .params(text.convertToDatabaseColumn(at), officer, version)
                        .update()
                == 1;
    }

    void reached(String version, @Nullable String cursor, long moved, @Nullable Instant finishedAt) {
        database.sql("update hy_calendar set cursor_at = ?, moved = moved + ?, finished_at = ? where version = ?")
                .param(1, cursor)
                .param(2, moved)
                .param(3, finishedAt == null ? null : text.convertToDatabaseColumn(finishedAt))
                .param(4, version)
                .update();
    }

    Optional<String> edition(String version) {
        return database.sql("select edition from hy_calendar where version = ?")
                .param(version)
                .query(String.class)
                .optional();
    }

    Optional<Row> row(String version) {
        return all().stream().filter(row -> row.version().equals(version)).findAny();
    }

    /** The one in force first, then what was in force before and what is proposed, the newest first. */
    List<Row> all() {
        return database.sql("""
                        select version, note, proposed_at, proposed_by, adopted_at, adopted_by, cursor_at, moved, finished_at
                        from hy_calendar order by case when adopted_at is null then 1 else 0 end, adopted_at desc,
                        proposed_at desc
                        """).query(CalendarRows::read).list();
    }

    Optional<String> versionInForce() {
        return database.sql("""
                        select version from hy_calendar where adopted_at is not null order by adopted_at desc limit 1
                        """).query(String.class).optional();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("version"),
                row.getString("note"),
                Instant.parse(row.getString("proposed_at")),
                row.getString("proposed_by"),
                instant(row, "adopted_at"),
                row.getString("adopted_by"),
                row.getString("cursor_at"),
                row.getLong("moved"),
                instant(row, "finished_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        String at = row.getString(column);
        return at == null ? null : Instant.parse(at);
    }
}
