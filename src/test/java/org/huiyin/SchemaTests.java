package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.huiyin.testing.Databases;
import org.huiyin.testing.Tables;
import org.huiyin.testing.TextProbe;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The changelog on the embedded database and on a real server. */
class SchemaTests {

    /** A rare hanzi of a family name and an emoji: four bytes each in UTF-8. */
    private static final String RARE = "𠮷😀";

    private static final List<Named<DataSource>> DATABASES = Databases.each().toList();

    @ParameterizedTest
    @MethodSource("databases")
    void everyTextColumnKeepsRareHanziAndEmoji(DataSource database) throws SQLException {
        Map<String, String> back = new LinkedHashMap<>();

        try (var connection = database.getConnection()) {
            var probe = new TextProbe(connection);
            for (var table : Tables.of(connection).entrySet()) {
                back.putAll(probe.comesBack(table.getKey(), table.getValue(), RARE));
            }
        }

        assertThat(back)
                .hasSizeGreaterThan(400)
                .allSatisfy((column, text) -> assertThat(text).isEqualTo(RARE));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theEngineRunsOnTheTablesOfTheChangelog(DataSource database) {
        var engine = engineOn(database);
        try {
            var task = engine.getTaskService().newTask();
            task.setName(RARE);
            engine.getTaskService().saveTask(task);

            engine.getTaskService().setVariable(task.getId(), "text", RARE);

            assertThat(engine.getTaskService()
                            .createTaskQuery()
                            .taskVariableValueEquals("text", RARE)
                            .taskName(RARE)
                            .count())
                    .isEqualTo(1);
        } finally {
            engine.close();
        }
    }

    static List<Named<DataSource>> databases() {
        return DATABASES;
    }

    private static ProcessEngine engineOn(DataSource database) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setProcessEngineName("schema" + System.identityHashCode(database));
        configuration.setMetricsEnabled(false);
        return configuration.buildProcessEngine();
    }
}
