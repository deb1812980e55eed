package org.huiyin.webapps;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The fixed strings of form-js: those that our script translates, and those that stand in the bundled source. Values
 * inside a string are written {0}, {1} in both.
 */
final class FormStrings {

    /** The viewer's part of the bundle stands between its first and its last message. */
    private static final String FIRST = "\"No options source defined";

    private static final String LAST = "Field must be a valid email.\"";
    private static final Pattern TRANSLATED = Pattern.compile("english:\\s*(?:'([^']*)'|\"([^\"]*)\")");
    private static final Pattern CHINESE = Pattern.compile("chinese:\\s*'([^']*)'");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Z][a-z]+[^\"\\\\{}]*)\"|`([A-Z][a-z]+[^`]*)`");
    private static final Pattern VALUE = Pattern.compile("\\$\\{[^}]*}");

    private FormStrings() {}

    static List<String> translated() {
        return TRANSLATED.matcher(script()).results().map(FormStrings::either).toList();
    }

    static List<String> chinese() {
        return CHINESE.matcher(script()).results().map(found -> found.group(1)).toList();
    }

    static String viewer() {
        var bundle = Webapp.text("lib/deps.js");
        return bundle.substring(bundle.indexOf(FIRST), bundle.indexOf(LAST) + LAST.length());
    }

    /** String literals that begin like a sentence or a name. */
    static Stream<String> literals(String source) {
        return LITERAL.matcher(source).results().map(FormStrings::either).map(FormStrings::numbered);
    }

    private static String script() {
        return Webapp.text("app/tasklist/scripts/form-strings.js");
    }

    private static String either(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static String numbered(String literal) {
        var parts = VALUE.split(literal, -1);
        var text = new StringBuilder(parts[0]);
        for (int at = 1; at < parts.length; at++) {
            text.append('{').append(at - 1).append('}').append(parts[at]);
        }
        return text.toString();
    }
}
