package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.testing.RealServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Readers are sent to places that exist. */
class DocumentsTests {

    private static final Path ROOT = Path.of("");

    @ParameterizedTest
    @MethodSource("documents")
    void everyPathItMentionsExists(Path document) throws IOException {
        var missing = MentionedPaths.in(Files.readString(document)).stream()
                .filter(path -> !exists(document, path))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void aPathThatDoesNotExistIsFound() {
        var text = "See [notes](docs/nowhere.md), `src/main/nothing/`, /desk/register, `/api`, `target/huiyin.jar`,"
                + " [web](https://example.org/a.md) and `mvn verify`.";

        assertThat(MentionedPaths.in(text)).containsExactly("docs/nowhere.md", "src/main/nothing/");
    }

    @Test
    void theReadmesAreReadInOneSitting() throws IOException {
        for (var readme : List.of("README.md", "README.zh-CN.md")) {
            assertThat(Files.readAllLines(Path.of(readme))).as(readme).hasSizeLessThanOrEqualTo(150);
        }
    }

    @Test
    void theOperatorsHandbookNamesTheConnectionThatTheTestsUse() throws IOException {
        assertThat(Files.readString(Path.of("docs/operations.md"))).contains("?" + RealServer.PARAMETERS);
    }

    @Test
    void theAuditorsHandbookCountsTheWorkedExamples() throws IOException {
        long examples =
                Files.readAllLines(Path.of("src/test/resources/org/huiyin/deadlines/worked-examples.csv")).stream()
                                .filter(line -> !line.isBlank())
                                .count()
                        - 1;

        assertThat(Files.readString(Path.of("docs/auditors.md"))).contains(examples + " 个算例");
    }

    /** What was adopted, excepted or shortened stands in the database, not in the product's files. */
    @Test
    void theAuditorsHandbookChecksByHandWithTheCalendarAndThePeriodThatWereCounted() throws IOException {
        String handbook = Files.readString(Path.of("docs/auditors.md"));
        String schema = Files.readString(Path.of("src/main/resources/db/deadlines.xml"));

        String byHand = handbook.substring(handbook.indexOf("## 怎样核对"), handbook.indexOf("## 过去某一天"));

        var names = Pattern.compile("`(hy_\\w+|[a-z]+_[a-z_]+)`")
                .matcher(byHand)
                .results()
                .map(found -> found.group(1));
        assertThat(names.toList())
                .contains(
                        "hy_ledger", "hy_calendar", "calendar_version", "period_length", "period_unit", "set_last_day")
                .allSatisfy(name -> assertThat(schema).contains("\"" + name + "\""));
    }

    static List<Path> documents() throws IOException {
        try (var readmes = Files.list(ROOT.toAbsolutePath());
                var docs = Files.walk(ROOT.resolve("docs").toAbsolutePath())) {
            return Stream.concat(readmes, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .map(ROOT.toAbsolutePath()::relativize)
                    .sorted()
                    .toList();
        }
    }

    private static boolean exists(Path document, String path) {
        return Files.exists(Path.of(path))
                || Files.exists(document.toAbsolutePath().resolveSibling(path));
    }
}
