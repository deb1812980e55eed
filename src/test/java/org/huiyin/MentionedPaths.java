package org.huiyin;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The paths of the working tree that a Markdown text mentions: targets of links, and words in backquotes. */
final class MentionedPaths {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)");
    private static final Pattern QUOTED = Pattern.compile("`([^`\\s]+)`");
    private static final Pattern LOOKS_LIKE_A_PATH =
            Pattern.compile("\\.?[A-Za-z][\\w.-]*(/[\\w.-]+)*(/|\\.(md|java|xml|yaml|bpmn|dmn|form|csv|png|json))");
    private static final Pattern WITH_FOLDERS = Pattern.compile("\\.?[A-Za-z][\\w.-]*(/[\\w.-]+)+");

    private MentionedPaths() {}

    /** Links to the web, URL paths such as /desk, and what only a build or a run makes are no paths of the tree. */
    static Set<String> in(String markdown) {
        var paths = new TreeSet<String>();
        Stream.of(LINK, QUOTED)
                .flatMap(pattern -> pattern.matcher(markdown).results())
                .map(result -> result.group(1))
                .filter(word -> LOOKS_LIKE_A_PATH.matcher(word).matches()
                        || WITH_FOLDERS.matcher(word).matches())
                .filter(word -> !word.startsWith("target/") && !word.startsWith("data/"))
                .forEach(paths::add);
        return paths;
    }
}
