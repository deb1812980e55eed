package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
