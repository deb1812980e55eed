package org.huiyin.webapps;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a translation must keep of the original, and what it may keep. */
final class Wording {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern MARKUP =
            Pattern.compile("</?(?:a|b|i|p|br|em|ul|li|code|span|strong)\\b[^>]*>|&\\w+;");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    /** Names of formats, notations and identifiers, which Chinese texts write as they are. */
    private static final Set<String> TECHNICAL =
            Set.of("ID", "API", "CSV", "XML", "JSON", "BPMN", "DMN", "LDAP", "CTRL", "Camunda", "cockpit", "tasklist");

    /** The engine's figures, whose short names stand in its documentation. */
    private static final Set<String> FIGURES = Set.of("DI", "EDE", "FNI", "PI", "TU");

    /** Parts of a date pattern and of a name in the code. */
    private static final Set<String> CODE = Set.of("yyyy", "MM", "ddTHH", "mm", "ss", "resolve");

    private Wording() {}

    static List<String> fixedParts(String text) {
        var placeholders = PLACEHOLDER.matcher(text).results().map(found -> "{{" + found.group(1) + "}}");
        var markup = MARKUP.matcher(text).results().map(found -> found.group());
        return Stream.concat(placeholders, markup).sorted().toList();
    }

    static List<String> english(String text) {
        var words = MARKUP.matcher(PLACEHOLDER.matcher(text).replaceAll(" ")).replaceAll(" ");
        return WORD.matcher(words)
                .results()
                .map(found -> found.group())
                .filter(word -> !TECHNICAL.contains(word) && !FIGURES.contains(word) && !CODE.contains(word))
                .toList();
    }
}
