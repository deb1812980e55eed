package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.huiyin.access.Credentials;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Organization;
import org.huiyin.process.worklist.Comments;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Register;
import org.huiyin.testing.Life;
import org.huiyin.testing.OnRealServer;
import org.huiyin.testing.OpenSteps;
import org.huiyin.testing.Tables;
import org.huiyin.testing.Town;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The whole product on the machine's own MySQL or MariaDB. */
@SpringBootTest
@ActiveProfiles("test")
@OnRealServer
class RealServerTests {

    /** A rare hanzi of a family name and an emoji: four bytes each in UTF-8. */
    private static final String RARE = "𠮷😀";

    private static String petition = "";
    private static String comment = "";

    @BeforeAll
    static void liveOneLife(
            @Autowired Organization organization,
            @Autowired Credentials credentials,
            @Autowired Register register,
            @Autowired CurrentOfficer officer,
            @Autowired Worklist worklist,
            @Autowired Comments comments,
            @Autowired DataSource database,
            @Autowired ManagementService jobs,
            @Autowired Clock clock) {
        officer.asSystem(() -> {
            Town.found(organization, credentials);
            return null;
        });
        petition = new Life(register, officer, worklist, new OpenSteps(database, jobs), clock).live(RARE);
        comment = officer.as(
                Town.HANDLER, () -> comments.add(petition, null, "批注 " + RARE).text());
    }

    @Test
    void aPetitionLivesItsWholeLife(@Autowired Petitions petitions, @Autowired DataSource database) {
        assertThat(petitions.facts(petition).orElseThrow().archivedOn()).isNotNull();
        assertThat(JdbcClient.create(database)
                        .sql("select count(*) from ACT_RU_EXECUTION")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void rareHanziAndEmojiSurviveInNameTextAndComment(@Autowired Petitions petitions) {
        var facts = petitions.facts(petition).orElseThrow();

        assertThat(petitions.reveal(petition).orElseThrow().name()).isEqualTo("陈" + RARE);
        assertThat(facts.headline()).endsWith(RARE);
        assertThat(facts.requests()).allSatisfy(request -> assertThat(request).endsWith(RARE));
        assertThat(comment).endsWith(RARE);
    }

    @Test
    void nothingOfItStandsInTheEnginesTables(@Autowired DataSource database) throws SQLException {
        assertThat(textsWith("😀", "ACT_", database)).isEmpty();
        assertThat(textsWith("😀", "hy_", database)).isNotEmpty();
    }

    private static List<String> textsWith(String planted, String prefix, DataSource database) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : Tables.of(connection).entrySet()) {
                if (!table.getKey().regionMatches(true, 0, prefix, 0, prefix.length())) {
                    continue;
                }
                for (var column : table.getValue()) {
                    var rows = statement.executeQuery("select count(*) from %s where %s like '%%%s%%'"
                            .formatted(table.getKey(), column.name(), planted));
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        found.add(table.getKey() + "." + column.name());
                    }
                }
            }
        }
        return found;
    }
}
