package org.huiyin;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps its {@link Rules}, and each rule catches the small class that breaks it. */
class ArchitectureTests {

    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.huiyin");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("broken");

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeeps(ArchRule rule, List<String> examples) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void breaksAreNoticed(ArchRule rule, List<String> examples) {
        for (var example : examples) {
            var only = BROKEN.that(simpleName(example));

            assertThat(only).as(example).hasSize(1);
            assertThat(rule.evaluate(only).hasViolation()).as(example).isTrue();
        }
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("only process knows the engine", Rules.ONLY_PROCESS_KNOWS_THE_ENGINE, "KnowsTheEngine"),
                rule(
                        "only process.engine knows the engine's inside",
                        Rules.ONLY_THE_SEAMS_KNOW_THE_ENGINES_INSIDE,
                        "KnowsTheEnginesInside"),
                rule(
                        "only process.engine touches the engine's clock",
                        Rules.ONLY_THE_SEAMS_TOUCH_THE_ENGINES_CLOCK,
                        "SetsTheEnginesClock"),
                rule(
                        "time comes from the clock",
                        Rules.TIME_COMES_FROM_THE_CLOCK,
                        "AsksTheMachineForTheDay",
                        "AsksTheMachineByReference",
                        "MakesItsOwnClock",
                        "UsesTheOldDate",
                        "CountsMilliseconds",
                        "UsesTheCalendar",
                        "TakesTheMachinesZone"),
                rule("no field is injected", Rules.NO_FIELD_IS_INJECTED, "InjectsIntoAField"),
                rule("nobody uses the JDK's logging", Rules.NOBODY_USES_THE_JDKS_LOGGING, "LogsByItself"),
                rule("only commands print", Rules.ONLY_COMMANDS_PRINT, "PrintsToTheConsole"),
                rule(
                        "pages do not speak to the engine",
                        Rules.PAGES_DO_NOT_SPEAK_TO_THE_ENGINE,
                        "PageWithEngineService"),
                rule(
                        "every package says what may be null",
                        Rules.EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL,
                        "PubliclyVisible"),
                rule("most types stay in their package", Rules.MOST_TYPES_STAY_IN_THEIR_PACKAGE, "PubliclyVisible"));
    }

    private static Arguments rule(String name, ArchRule rule, String... examples) {
        return argumentSet(name, rule, List.of(examples));
    }
}
