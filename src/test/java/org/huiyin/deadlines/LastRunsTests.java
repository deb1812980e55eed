package org.huiyin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.huiyin.deadlines.EscalationScan.Failed;
import org.huiyin.deadlines.EscalationScan.Report;
import org.huiyin.testing.Databases;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one node's run said the others show too. */
class LastRunsTests {

    private static final Instant AT = Instant.parse("2026-09-21T01:00:00.123456Z");
    private static final Report REPORT =
            new Report(AT, false, 3, 2, 1, List.of(new Failed("JSXF-2026-000001", "SORT", "jsxf", "案卷已损坏 𠮷")));

    @ParameterizedTest
    @MethodSource("databases")
    void showsEveryNodeTheRunThatEndedLast(DataSource database) {
        var one = new LastRuns(JdbcClient.create(database));
        var other = new LastRuns(JdbcClient.create(database));
        assertThat(other.of("SCAN", Report.class)).isEmpty();

        one.keep("SCAN", AT, REPORT);
        one.keep("SWEEP", AT, List.of("else"));
        assertThat(other.of("SCAN", Report.class)).contains(REPORT);
        other.keep("SCAN", AT.plusSeconds(60), new Report(AT.plusSeconds(60), true, 0, 0, 0, List.of()));

        assertThat(one.of("SCAN", Report.class)).map(Report::looked).contains(0);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void showsNothingOfAReportThatAnotherVersionWrote(DataSource database) {
        var runs = new LastRuns(JdbcClient.create(database));

        runs.keep("SCAN", AT, List.of("else"));

        assertThat(runs.of("SCAN", Report.class)).isEmpty();
    }

    static List<Named<DataSource>> databases() {
        return Databases.each().toList();
    }
}
