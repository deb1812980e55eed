package org.huiyin.process.proposals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Stands in for the registrar in {@link ProposalFigures}: purpose, content class and locality from the bare text of a
 * message. Crude on purpose; its faults are part of what the figures show.
 */
final class Reader {

    private static final Pattern SUGGESTION = Pattern.compile("建议|提议|倡议");
    private static final Pattern ACCUSATION =
            Pattern.compile("(举报|检举|控告|投诉|反映)[^，。；！？\\s]{0,15}(书记|镇长|乡长|局长|主任|干部|村支书|民警|法官|公务员|贪污|受贿|腐败|以权谋私)");
    private static final Pattern COUNTY = Pattern.compile("[A-Z]\\d+(市|区|县)");
    private static final Pattern CITY = Pattern.compile("[A-Z]市");
    private static final Pattern PARTS = Pattern.compile("[、和与]");
    private static final int HEADLINE = 3;

    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, String> firstLevels = new HashMap<>();

    Reader(Path contentClasses) {
        try (var lines = Files.lines(contentClasses)) {
            lines.skip(1).map(line -> line.split(",")).forEach(cells -> take(cells[0], cells[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void take(String code, String name) {
        if (code.length() == 2) {
            firstLevels.put(name, code);
        } else if (!"其他".equals(name)) {
            words.put(
                    code,
                    PARTS.splitAsStream(name).filter(part -> part.length() > 1).toList());
        }
    }

    /** Code of the first level of that name. */
    String firstLevel(String name) {
        return firstLevels.getOrDefault(name, "");
    }

    String purpose(String headline) {
        if (ACCUSATION.matcher(headline).find()) {
            return "ACCUSATION";
        }
        return SUGGESTION.matcher(headline).find() ? "SUGGESTION" : "CLAIM";
    }

    String locality(String text) {
        if (COUNTY.matcher(text).find()) {
            return "LOWER";
        }
        return CITY.matcher(text).find() ? "OWN" : "UNKNOWN";
    }

    /**
     * The class whose own name occurs most, the headline counting three times; empty where none occurs.
     *
     * @param within code that the class must begin with
     */
    String contentClass(String headline, String text, String within) {
        String best = "";
        int most = 0;
        for (var entry : words.entrySet()) {
            int score = score(entry.getValue(), headline, text);
            boolean better =
                    score > most || score == most && score > 0 && entry.getKey().compareTo(best) < 0;
            if (better && entry.getKey().startsWith(within)) {
                best = entry.getKey();
                most = score;
            }
        }
        return best;
    }

    private static int score(List<String> names, String headline, String text) {
        return names.stream()
                .mapToInt(name -> HEADLINE * count(headline, name) + count(text, name))
                .sum();
    }

    private static int count(String text, String word) {
        return (text.length() - text.replace(word, "").length()) / word.length();
    }
}
