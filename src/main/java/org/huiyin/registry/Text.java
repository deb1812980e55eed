package org.huiyin.registry;

import org.jspecify.annotations.Nullable;

/** What texts may hold. Lengths are counted in characters as people see them in a table: 𠮷 is one. */
final class Text {

    private Text() {}

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Line ends as one character, whatever the system the text was written on. */
    static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /**
     * Control characters (line ends and tabs aside, where several lines are allowed), half surrogates, and the marks
     * that turn the reading direction, by which a text can be made to read otherwise than it is.
     */
    static boolean printable(String text, boolean severalLines) {
        return text.codePoints().allMatch(c -> allowed(c, severalLines));
    }

    private static boolean allowed(int c, boolean severalLines) {
        if (c == '\n' || c == '\t' || c == '\r') {
            return severalLines;
        }
        boolean turnsDirection = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean noCharacter = c == 0xFFFD || (c & 0xFFFE) == 0xFFFE;
        return !Character.isISOControl(c)
                && Character.getType(c) != Character.SURROGATE
                && !turnsDirection
                && !noCharacter;
    }
}
