package org.huiyin.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.deadlines.Happening;
import org.huiyin.handling.NoticeWay;
import org.huiyin.handling.Route;
import org.huiyin.handling.ServiceMethod;
import org.huiyin.letters.Kind;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Purpose;
import org.huiyin.routing.Direction;
import org.huiyin.routing.TellingWay;
import org.huiyin.statute.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTests {

    /** Codes of petitions' facts as the house writes them; codes that concern no petition are not shown in a file. */
    private static final Pattern CODE =
            Pattern.compile("(?:Fact\\.of\\([a-z.()]+, |matter\\.fact\\(|\\? |: )\"([A-Z]+(?:_[A-Z]+)*)\"");

    private static final Properties WORDS = words();

    @Test
    void everyCodeThatTheHouseWritesHasWords() {
        assertThat(Stream.concat(codes(), turnsOfClocks()))
                .contains("REGISTERED", "OPINION_ISSUED", "BREACHED")
                .allSatisfy(code ->
                        assertThat(WORDS.getProperty("action." + code)).as(code).isNotBlank());
    }

    @Test
    void everyRungOfTheProductsLadderHasWords() throws IOException {
        var results = Pattern.compile("_Rung\">\\s*<text>\"([A-Z_]+)\"")
                .matcher(Files.readString(Path.of("processes/escalation.dmn")))
                .results()
                .map(hit -> hit.group(1))
                .distinct();

        assertThat(results)
                .contains("SOON", "LATE_ABOVE")
                .allSatisfy(rung -> assertThat(WORDS.getProperty("value.rung." + rung))
                        .as(rung)
                        .isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyValueHasWords(String name) {
        assertThat(WORDS.getProperty("value." + name)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"9, 第九条", "10, 第十条", "17, 第十七条", "20, 第二十条", "22, 第二十二条", "31(6), 第31(6)条"})
    void articlesAreWrittenAsInTheRegulation(String article, String written) {
        assertThat(Articles.named(article)).isEqualTo(written);
    }

    static Stream<String> values() {
        return Stream.of(
                        of("channel", Channel.values()),
                        of("purpose", Purpose.values()),
                        of("direction", Direction.values()),
                        of("way", TellingWay.values()),
                        of("way", NoticeWay.values()),
                        of("route", Route.values()),
                        of("method", ServiceMethod.values()),
                        of("kind", Kind.values()))
                .flatMap(names -> names);
    }

    private static Stream<String> of(String detail, Enum<?>[] constants) {
        return Stream.of(constants).map(constant -> detail + "." + constant.name());
    }

    /** What happens to a clock is on the trail by its own name; start and end are told by the act itself. */
    private static Stream<String> turnsOfClocks() {
        var byTheAct = EnumSet.of(Happening.STARTED, Happening.FULFILLED, Happening.CANCELLED);
        return EnumSet.complementOf(byTheAct).stream().map(Happening::name);
    }

    private static Stream<String> codes() {
        try (var files = Files.walk(Path.of("src/main/java/org/huiyin"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("desk"))
                    .flatMap(file -> CODE.matcher(read(file)).results().map(hit -> hit.group(1)))
                    .distinct()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            var text = Files.readString(file);
            return text.contains("Fact") || text.contains("recorded") ? text : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties words() {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/trail_zh.properties"))) {
            words.load(reader);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
