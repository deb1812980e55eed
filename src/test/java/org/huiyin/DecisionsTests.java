package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/decisions says is so. */
class DecisionsTests {

    private static final Path DECISIONS = Path.of("docs/decisions");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");

    @ParameterizedTest
    @MethodSource("decisions")
    void saysHowItIsConfirmedByTestsThatExist(Path decision) throws IOException {
        var text = Files.readString(decision);

        var confirmation = text.substring(text.indexOf("\n## Confirmation"));

        assertThat(text).contains("\n## Decision\n", "\n## Consequences\n");
        var named = all("`(\\w+(?:Tests|Benchmark))`", confirmation);
        assertThat(named).isNotEmpty();
        named.removeAll(testClasses());
        assertThat(named).as("tests that do not exist").isEmpty();
    }

    @Test
    void namesEveryInternalClassOfTheEngineThatTheSeamsUse() throws IOException {
        var named = all("`(impl\\.[\\w.]+)`", Files.readString(DECISIONS.resolve("0001-camunda-7-as-the-engine.md")));

        assertThat(named).containsExactlyInAnyOrderElementsOf(internalClassesUsed());
    }

    @Test
    void namesEveryDependency() throws IOException {
        var named = all("`([a-z][\\w.-]+)`", Files.readString(DECISIONS.resolve("0006-dependencies.md")));

        assertThat(named).containsAll(dependencies());
    }

    static List<Path> decisions() throws IOException {
        try (var files = Files.list(DECISIONS)) {
            return files.sorted().toList();
        }
    }

    private static Set<String> internalClassesUsed() {
        var seams = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("org.huiyin.process.engine");
        return seams.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .map(DecisionsTests::outermost)
                .map(type -> type.getName().replaceFirst("^org\\.camunda\\.bpm\\.(engine\\.)?", ""))
                .filter(name -> name.startsWith("impl."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(DecisionsTests::outermost).orElse(type);
    }

    private static Set<String> dependencies() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var from = pom.indexOf("<dependencies>", pom.indexOf("</dependencyManagement>"));
        var wanted = pom.substring(from, pom.indexOf("<build>"));
        return ARTIFACT.matcher(wanted)
                .results()
                .map(result -> result.group(1))
                .filter(name -> !name.equals("*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> testClasses() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
