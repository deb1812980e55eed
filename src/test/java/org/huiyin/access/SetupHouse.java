package org.huiyin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.huiyin.calendar.MovableClock;
import org.huiyin.organization.Organization;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Starts the house with a setup file, and looks at what it left. */
class SetupHouse {

    static final String CITY = """
            organs:
              - {code: hzgov, name: 河州市人民政府, kind: GOVERNMENT, since: 2020-01-01}
              - {code: hzxf, name: 河州市信访局, kind: BUREAU, parent: hzgov, since: 2020-01-01}
              - {code: hsxf, name: 河西省信访局, kind: BUREAU, inside: false, since: 2020-01-01}
            officers:
              - {id: he, name: "何,𠮷", posts: [hzxf.registrar], since: 2026-01-01}
              - {id: line, name: 热线平台, integrator: true}
            """;

    private final SetupRun run;
    private final TransactionOperations transaction;
    private final Organization organization;
    private final JdbcClient database;
    private final MovableClock clock;

    SetupHouse(
            SetupRun run,
            TransactionOperations transaction,
            Organization organization,
            JdbcClient database,
            MovableClock clock) {
        this.run = run;
        this.transaction = transaction;
        this.organization = organization;
        this.database = database;
        this.clock = clock;
    }

    /** Another application that started since in this process may have set the levels of logging back. */
    void isNineInTheMorning() {
        LoggingSystem.get(SetupHouse.class.getClassLoader()).setLogLevel("org.huiyin.access", LogLevel.INFO);
        clock.moveTo(nine());
    }

    private Instant nine() {
        return LocalDateTime.of(2026, 11, 2, 9, 0).atZone(clock.getZone()).toInstant();
    }

    static Path file(Path folder, String text) {
        try {
            return Files.writeString(folder.resolve("setup.yaml"), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void start(Path file) {
        // its clock stands still, so that the name of the password file is known
        new SetupStart(file.toString(), run, transaction, Clock.fixed(nine(), clock.getZone())).start();
    }

    List<String> actions() {
        return database.sql("select action from hy_trail where action <> 'MODELS_DEPLOYED'")
                .query(String.class)
                .list();
    }

    boolean somebodyWaitsForALock() {
        return database.sql("select count(*) from information_schema.sessions where blocker_id is not null")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    static List<Path> passwordFiles(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("first-passwords"))
                    .toList();
        }
    }

    void forgetsEverything() {
        for (var table : List.of("hy_organ", "hy_officer", "hy_appointment", "hy_credential", "hy_trail")) {
            database.sql("delete from " + table).update();
        }
        database.sql("update hy_organization_version set version = version + 1").update();
        clock.forward(Duration.ofHours(1));
        assertThat(organization.organ("hzgov")).as("the chart is read again").isEmpty();
        clock.moveTo(Duration.ZERO);
    }
}
