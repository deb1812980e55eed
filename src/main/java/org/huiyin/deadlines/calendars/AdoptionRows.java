package org.huiyin.deadlines.calendars;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.audit.InstantAsText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adoptions in {@code hy_calendar_adoption}, and the petitions that failed in {@code hy_calendar_failure}. */
@Component
class AdoptionRows {

    private static final String ALL = """
            select number, version, replaced, first_change, adopted_at, adopted_by, petitions, looked, moved, cursor_at,
                finished_at
            from hy_calendar_adoption order by number desc
            """;

    private static final int LONGEST_REASON = 400;

    private final JdbcClient database;
    private final Clock clock;
    private final InstantAsText text = new InstantAsText();

    AdoptionRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Throws {@link org.springframework.dao.DuplicateKeyException} where another node has been faster. */
    void put(Adoption adoption) {
        database.sql("""
                        insert into hy_calendar_adoption (number, version, replaced, first_change, adopted_at, adopted_by,
                            petitions, looked, moved, finished_at)
                        values (?, ?, ?, ?, ?, ?, ?, 0, 0, ?)
                        """)
                .param(1, adoption.number())
                .param(2, adoption.version())
                .param(3, adoption.replaced())
                .param(4, adoption.firstChange())
                .param(5, text.convertToDatabaseColumn(adoption.adoptedAt()))
                .param(6, adoption.adoptedBy())
                .param(7, adoption.petitions())
                .param(8, text.convertToDatabaseColumn(adoption.finishedAt()))
                .update();
    }

    /** The newest first. */
    List<Adoption> all() {
        return database.sql(ALL).query(AdoptionRows::read).list();
    }

    Optional<Adoption> last() {
        return database.sql(ALL + " limit 1").query(AdoptionRows::read).optional();
    }

    Optional<String> versionInForce() {
        return database.sql("select version from hy_calendar_adoption order by number desc limit 1")
                .query(String.class)
                .optional();
    }

    /** Waits for other nodes and holds the adoption; false where one of them has gone on since it was read. */
    boolean hold(Adoption read) {
        return database.sql("""
                        select number, version, replaced, first_change, adopted_at, adopted_by, petitions, looked, moved,
                            cursor_at, finished_at
                        from hy_calendar_adoption where number = ? for update
                        """)
                .param(read.number())
                .query(AdoptionRows::read)
                .optional()
                .filter(now -> Objects.equals(now.cursor(), read.cursor()) && !now.isFinished())
                .isPresent();
    }

    void reached(int number, String cursor, int looked, int moved) {
        database.sql("""
                        update hy_calendar_adoption
                        set cursor_at = ?, looked = looked + ?, moved = moved + ?, reached_at = ?
                        where number = ?
                        """)
                .params(cursor, looked, moved, text.convertToDatabaseColumn(clock.instant()), number)
                .update();
    }

    void moved(int number, int more) {
        database.sql("update hy_calendar_adoption set moved = moved + ?, reached_at = ? where number = ?")
                .params(more, text.convertToDatabaseColumn(clock.instant()), number)
                .update();
    }

    /** When the counting anew last went on, on whichever node; when it was adopted where it never has. */
    Instant lastStep(int number) {
        return Instant.parse(
                database.sql("select coalesce(reached_at, adopted_at) from hy_calendar_adoption where number = ?")
                        .param(number)
                        .query(String.class)
                        .single());
    }

    void finish(int number, Instant at) {
        database.sql("update hy_calendar_adoption set finished_at = ? where number = ?")
                .params(text.convertToDatabaseColumn(at), number)
                .update();
    }

    void failed(int number, String petition, String reason) {
        mended(number, petition);
        database.sql("insert into hy_calendar_failure (adoption, petition, reason) values (?, ?, ?)")
                .params(number, petition, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)))
                .update();
    }

    void mended(int number, String petition) {
        database.sql("delete from hy_calendar_failure where adoption = ? and petition = ?")
                .params(number, petition)
                .update();
    }

    List<Adoption.Failure> failures(int number) {
        return database.sql("select petition, reason from hy_calendar_failure where adoption = ? order by petition")
                .param(number)
                .query((row, line) -> new Adoption.Failure(row.getString("petition"), row.getString("reason")))
                .list();
    }

    private static Adoption read(ResultSet row, int number) throws SQLException {
        return new Adoption(
                row.getInt("number"),
                row.getString("version"),
                row.getString("replaced"),
                row.getObject("first_change", LocalDate.class),
                Instant.parse(row.getString("adopted_at")),
                row.getString("adopted_by"),
                row.getLong("petitions"),
                row.getLong("looked"),
                row.getLong("moved"),
                row.getString("cursor_at"),
                instant(row.getString("finished_at")));
    }

    private static @Nullable Instant instant(@Nullable String at) {
        return at == null ? null : Instant.parse(at);
    }
}
