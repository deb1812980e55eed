package org.huiyin.deadlines.calendars;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.audit.InstantAsText;
import org.huiyin.calendar.Edition;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Editions in {@code hy_calendar}: put down once, never changed or removed, for the ledger names them. */
@Component
class CalendarRows {

    private final JdbcClient database;
    private final ActingOfficer officer;
    private final Clock clock;
    private final InstantAsText text = new InstantAsText();

    CalendarRows(JdbcClient database, ActingOfficer officer, Clock clock) {
        this.database = database;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * Puts an edition down; false where one of the same content is there.
     *
     * @param product version of the product's tables that it brings in; null where an officer made it
     */
    boolean put(Edition edition, String note, @Nullable String base, @Nullable String product) {
        try {
            database.sql("""
                            insert into hy_calendar (version, edition, note, base, product, proposed_at, proposed_by)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .param(1, edition.version())
                    .param(2, edition.text())
                    .param(3, note)
                    .param(4, base)
                    .param(5, product)
                    .param(6, text.convertToDatabaseColumn(clock.instant()))
                    .param(7, officer.id())
                    .update();
            return true;
        } catch (DuplicateKeyException known) {
            // the same tables again, or another node at the same moment: the version names its content
            return false;
        }
    }

    /** The same content proposed again, as a change of another version than before. */
    void rebase(String version, @Nullable String base) {
        database.sql("update hy_calendar set base = ? where version = ?")
                .params(base, version)
                .update();
    }

    boolean knowsProduct(String product) {
        return database.sql("select count(*) from hy_calendar where version = :product or product = :product")
                        .param("product", product)
                        .query(Long.class)
                        .single()
                > 0;
    }

    Optional<Edition> edition(String version) {
        return database.sql("select edition from hy_calendar where version = ?")
                .param(version)
                .query(String.class)
                .optional()
                .map(Edition::read);
    }

    Optional<CalendarVersion> version(String version) {
        return all().stream().filter(row -> row.version().equals(version)).findAny();
    }

    /** The newest first. */
    List<CalendarVersion> all() {
        return database.sql("""
                        select version, note, base, proposed_at, proposed_by from hy_calendar
                        order by proposed_at desc, version
                        """).query(CalendarRows::read).list();
    }

    private static CalendarVersion read(ResultSet row, int number) throws SQLException {
        return new CalendarVersion(
                row.getString("version"),
                row.getString("note"),
                row.getString("base"),
                Instant.parse(row.getString("proposed_at")),
                row.getString("proposed_by"));
    }
}
