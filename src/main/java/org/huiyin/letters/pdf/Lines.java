package org.huiyin.letters.pdf;

import org.jspecify.annotations.Nullable;

/** Puts a line where its paragraph wants it. */
final class Lines {

    /** A character of Chinese reaches from 0.12 of its size below the baseline to 0.88 above. */
    private static final double MIDDLE_ABOVE_BASELINE = 0.38;

    private Lines() {}

    static void place(
            Sheet sheet, SetLine line, ParagraphLook look, double x, double width, double top, double height) {
        if (line.signs().isEmpty()) {
            return;
        }
        double room = width - look.left() - look.right() - line.indent();
        double slack = room - line.width();
        double from = x + look.left() + line.indent();
        double gap = 0;
        switch (look.align()) {
            case "center" -> from += slack / 2;
            case "right", "end" -> from += slack;
            case "both", "distribute" -> gap = line.ends() || slack <= 0 ? 0 : spread(line, slack);
            default -> {} // left
        }
        double baseline = top + height / 2 + line.size() * MIDDLE_ABOVE_BASELINE;
        sheet.lines().add(new Sheet.Placed(line, from, baseline, gap));
    }

    /** A line that is far from full was broken before a long word and is left as it is. */
    private static double spread(SetLine line, double slack) {
        int gaps = line.signs().size() - 1;
        return gaps < 1 || slack > 2.5 * line.size() ? 0 : slack / gaps;
    }

    /** @param side -1 above the text, 1 below it */
    static void edge(Sheet sheet, ParagraphLook.@Nullable Edge edge, double fromX, double toX, double y, int side) {
        if (edge != null) {
            double at = y + side * edge.space();
            sheet.rules().add(new Rule(fromX, at, toX, at, edge.width(), edge.color()));
        }
    }
}
