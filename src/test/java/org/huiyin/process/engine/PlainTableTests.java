package org.huiyin.process.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huiyin.organization.Organ;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plain table says by itself what the decision engine says of it; what is not plain is left to the engine. */
class PlainTableTests {

    private static final List<String> DUTIES = names(Duty.values());
    private static final List<String> ORGANS = List.of("jsxf", "jszj", "");

    @Test
    void agreesWithTheEngineOnEveryRuleOfTheHousesPlainTables() throws IOException {
        var duties = Map.of("duty", DUTIES);

        agreeOnAll("periods", with(duties, "kind", names(Organ.Kind.values()), "organ", ORGANS));
        agreeOnAll(
                "targets",
                with(
                        duties,
                        "level",
                        List.of("NATION", "PROVINCE", "CITY", "COUNTY", "TOWNSHIP", "UNKNOWN"),
                        "lane",
                        List.of("URGENT", "SIMPLE", "COMPLEX", "HARD", "NONE")));
        agreeOnAll("escalation", with(duties, "side", List.of("ORGAN", "RECEIVER", "BUREAU"), "organ", ORGANS));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<text>\"SORT\"</text>|<text>\"SORT\", \"NOTICE\" ,\"HANDLE\"</text>",
                "<text>\"SORT\"</text>|<text>not(\"SORT\",\"NOTICE\")</text>",
                "<text>\"SORT\"</text>|<text>not( \"SORT\" )</text>",
                "<text>\"SORT\"</text>|<text>-</text>",
                "<text>\"BUREAU\"</text>|<text></text>",
                "<text>15</text>|<text> 7 </text>",
                "<text>\"DAYS\"</text>|<text></text>",
                "hitPolicy=\"FIRST\"|hitPolicy=\"RULE ORDER\""
            })
    void agreesWithTheEngineOnWhatADesignerMayWrite(String from, String to) throws IOException {
        String text = text("periods").replace(from, to);

        agree("periods", text.getBytes(UTF_8), all());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<text>\"SORT\"</text>|<text>starts with(?, \"SORT\")</text>",
                "<text>\"SORT\"</text>|<text>upper case(\"sort\")</text>",
                "<text>15</text>|<text>10 + 5</text>",
                "<text>15</text>|<text>if duty = \"SORT\" then 15 else 10</text>",
                "<text>15</text>|<text>7.5</text>",
                "<text>\"DAYS\"</text>|<text>\"DA\" + \"YS\"</text>",
                "hitPolicy=\"FIRST\"|hitPolicy=\"UNIQUE\"",
                "<text>\"SORT\"</text>|<text>\"SO\\u0052T\"</text>"
            })
    void leavesWhatIsNotPlainToTheEngine(String from, String to) throws IOException {
        String text = text("periods");
        assertThat(text).contains(from);

        assertThat(plain("periods", text.replace(from, to).getBytes(UTF_8))).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "</definitions>|",
                "decision id=\"periods\"|decision id=\"others\"",
                "<inputExpression id=\"InputExpression_PeriodsKind\"|"
                        + "<inputExpression expressionLanguage=\"javascript\" id=\"InputExpression_PeriodsKind\"",
                "<definitions |<!DOCTYPE x><definitions "
            })
    void leavesABrokenOrForeignFileToTheEngine(String from, String to) throws IOException {
        String text = text("periods");
        assertThat(text).contains(from);

        assertThat(plain("periods", text.replace(from, to == null ? "" : to).getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void readsTheHousesPeriodsWithoutTheEngine() {
        assertThat(TableOnFile.read("periods", null).isPlain()).isTrue();
    }

    @Test
    void asksTheEngineWhereAnInputIsMissing() throws IOException {
        assertThat(plain("periods", file("periods")).orElseThrow().evaluate(Map.of("duty", "SORT")))
                .isEmpty();
    }

    private static void agreeOnAll(String decision, List<Map<String, Object>> questions) throws IOException {
        assertThat(agree(decision, file(decision), questions)).isEqualTo(TableCase.rules(decision + ".dmn", decision));
    }

    /** Rules that applied. */
    private static Set<String> agree(String decision, byte[] file, List<Map<String, Object>> questions) {
        var plain = plain(decision, file).orElseThrow();
        var engine = DecisionTable.read(decision, new ByteArrayInputStream(file));
        var applied = new HashSet<String>();
        for (Map<String, Object> question : questions) {
            var rows = engine.evaluate(question);
            assertThat(plain.evaluate(question))
                    .as(decision + " " + question)
                    .contains(rows.stream().map(Decisions.Row::outputs).toList());
            applied.addAll(TableCase.rules(rows));
        }
        assertThat(applied).as("rules that were compared").isNotEmpty();
        return applied;
    }

    private static Optional<PlainTable> plain(String decision, byte[] file) {
        return TableText.read(decision, file).flatMap(PlainTable::of);
    }

    private static List<Map<String, Object>> all() {
        return with(Map.of("duty", DUTIES), "kind", names(Organ.Kind.values()), "organ", ORGANS);
    }

    /** Every combination. */
    private static List<Map<String, Object>> with(
            Map<String, List<String>> one, String second, List<String> seconds, String third, List<String> thirds) {
        var all = new ArrayList<Map<String, Object>>();
        one.forEach((first, firsts) -> firsts.forEach(a -> seconds.forEach(b -> thirds.forEach(c -> {
            var values = new TreeMap<String, Object>(Map.of(first, a, second, b, third, c));
            all.add(values);
        }))));
        return all;
    }

    private static List<String> names(Enum<?>[] constants) {
        return List.of(constants).stream().map(Enum::name).toList();
    }

    private static byte[] file(String decision) throws IOException {
        return Files.readAllBytes(Path.of("processes", decision + ".dmn"));
    }

    private static String text(String decision) throws IOException {
        return new String(file(decision), UTF_8);
    }
}
