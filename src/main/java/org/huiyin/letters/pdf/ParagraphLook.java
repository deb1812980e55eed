package org.huiyin.letters.pdf;

import org.jspecify.annotations.Nullable;

/**
 * How a paragraph is set; lengths in points.
 *
 * @param line height of a line, or where {@code exact} is false a multiple of the size
 * @param above rule above it, or null
 */
record ParagraphLook(
        String align,
        double left,
        double right,
        double first,
        double before,
        double after,
        double line,
        boolean exact,
        boolean withNext,
        boolean newPage,
        @Nullable Edge above,
        @Nullable Edge below) {

    double lineHeight(double size) {
        return exact ? line : line * size * 1.3;
    }

    /** A rule along a paragraph. */
    record Edge(double width, double space, int color) {}
}
