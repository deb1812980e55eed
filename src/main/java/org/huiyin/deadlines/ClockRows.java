package org.huiyin.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.huiyin.statute.Duty;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Clocks as rows name them: {@code petition, duty, organ, item}, and page by page in that order. */
final class ClockRows {

    /** Those after the clock of {@link #after}. */
    static final String AFTER = """
            (petition > :petition or petition = :petition and (duty > :duty or duty = :duty and
              (organ > :organ or organ = :organ and item > :item)))
            """;

    static final String IN_ORDER = " order by petition, duty, organ, item limit :limit";

    private ClockRows() {}

    /** Throws {@link IllegalArgumentException} for a duty that the house does not know. */
    static Ledger.Clock clock(ResultSet row) throws SQLException {
        return new Ledger.Clock(
                row.getString("petition"),
                Duty.valueOf(row.getString("duty")),
                row.getString("organ"),
                row.getString("item"));
    }

    /** The page after the clock. */
    static StatementSpec after(StatementSpec page, String petition, String duty, String organ, String item, int limit) {
        return page.param("petition", petition)
                .param("duty", duty)
                .param("organ", organ)
                .param("item", item)
                .param("limit", limit);
    }
}
