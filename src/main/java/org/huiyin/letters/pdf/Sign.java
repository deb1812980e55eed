package org.huiyin.letters.pdf;

/**
 * One character as it is set.
 *
 * @param glyph index in the face
 * @param width advance in points
 */
record Sign(int codePoint, Look look, Typeface face, int glyph, double width) {

    private static final String NOT_FIRST = "，。、；：？！）》〉】〕」』”’％…—～·,.;:?!)]}%";
    private static final String NOT_LAST = "（《〈【〔「『“‘([{";

    boolean mayBegin() {
        return NOT_FIRST.indexOf(codePoint) < 0;
    }

    boolean mayEnd() {
        return NOT_LAST.indexOf(codePoint) < 0;
    }

    boolean isSpace() {
        return codePoint == ' ';
    }

    /** Between two of a word or number no line is broken. */
    boolean isWord() {
        return codePoint < 0x2E80 && Character.isLetterOrDigit(codePoint) || "-_/@.#&+".indexOf(codePoint) >= 0;
    }

    /** True where a line may end after this one and the other begin the next. */
    boolean breaksBefore(Sign next) {
        if (isSpace()) {
            return !next.isSpace();
        }
        return mayEnd() && next.mayBegin() && !next.isSpace() && !(isWord() && next.isWord());
    }
}
