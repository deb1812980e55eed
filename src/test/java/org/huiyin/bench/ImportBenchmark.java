package org.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.huiyin.access.Credentials;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.bench.Counting.Measured;
import org.huiyin.organization.Organization;
import org.huiyin.registry.PetitionImport;
import org.huiyin.registry.PetitionImport.Defaults;
import org.huiyin.registry.PetitionImport.Result.Finished;
import org.huiyin.testing.OnRealServer;
import org.huiyin.testing.RealServer;
import org.huiyin.testing.Town;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** A thousand messages of a real board's shape, imported one petition to a transaction, each with its process. */
@Tag("bench")
class ImportBenchmark {

    private static final int ROWS = 1_000;

    private static final StringBuilder TABLE = new StringBuilder("""
            | database | rows | petitions | rows/s | round trips per petition | statements | settings | commits per petition | rows written per petition |
            |---|---|---|---|---|---|---|---|---|
            """);

    @AfterAll
    static void print() {
        System.out.printf("%nImport%n%n%s%n", TABLE);
    }

    @Nested
    @SpringBootTest
    @ActiveProfiles("test")
    @Import({Counting.class, Importing.class})
    class OnH2 {

        @Test
        void importsAThousandRows(@Autowired Importing importing, @TempDir Path folder) throws IOException {
            TABLE.append(importing.run("H2 in memory", folder));
        }
    }

    @Nested
    @SpringBootTest
    @ActiveProfiles("test")
    @Import({Counting.class, Importing.class})
    @OnRealServer
    class OnServer {

        @Test
        void importsAThousandRows(@Autowired Importing importing, @TempDir Path folder) throws IOException {
            TABLE.append(importing.run(RealServer.get().version(), folder));
        }
    }

    @TestComponent
    static class Importing {

        private final PetitionImport imports;
        private final CurrentOfficer officer;
        private final Measured measured;

        Importing(
                PetitionImport imports,
                CurrentOfficer officer,
                Organization organization,
                Credentials credentials,
                Measured measured) {
            this.imports = imports;
            this.officer = officer;
            this.measured = measured;
            officer.asSystem(() -> {
                Town.found(organization, credentials);
                return null;
            });
        }

        String run(String database, Path folder) throws IOException {
            var file = Letters.file(folder, ROWS);
            var before = measured.trips().count();
            long begun = System.nanoTime();
            var result = officer.as(
                    Town.REGISTRAR, () -> imports.run(file, new Defaults(null, null), (rows, part, whole) -> {}));
            double seconds = (System.nanoTime() - begun) / 1e9;
            var count = measured.trips().count().since(before);
            assertThat(result).isInstanceOf(Finished.class);
            long petitions = ((Finished) result).counts().registered();
            assertThat(petitions).isEqualTo(ROWS);
            double n = petitions;
            return "| %s | %d | %d | %.0f | %.2f | %.2f | %.2f | %.2f | %.1f |%n"
                    .formatted(
                            database,
                            ROWS,
                            petitions,
                            n / seconds,
                            count.all() / n,
                            count.statements() / n,
                            count.settings() / n,
                            count.commits() / n,
                            count.rows() / n);
        }
    }
}
