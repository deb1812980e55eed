package org.huiyin.letters.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks paragraphs into lines by the rules of Chinese: no closing mark begins a line, no opening one ends it. */
final class LineBreaker {

    private LineBreaker() {}

    static List<SetLine> lines(Paragraph paragraph, double width) {
        var lines = new ArrayList<SetLine>();
        double indent = paragraph.look().first();
        for (List<Sign> piece : paragraph.pieces()) {
            int from = 0;
            do {
                int to = end(piece, from, width - indent);
                lines.add(new SetLine(trimmed(piece.subList(from, to)), indent, to == piece.size()));
                from = to;
                indent = 0;
            } while (from < piece.size());
        }
        return lines;
    }

    private static int end(List<Sign> piece, int from, double width) {
        double used = 0;
        int to = from;
        while (to < piece.size() && (used + piece.get(to).width() <= width + 0.01 || to == from)) {
            used += piece.get(to).width();
            to++;
        }
        return to == piece.size() ? to : backToABreak(piece, from, to);
    }

    /** The last place at which the line may end; where there is none it is broken where it is full. */
    private static int backToABreak(List<Sign> piece, int from, int full) {
        for (int to = full; to > from; to--) {
            if (piece.get(to - 1).breaksBefore(piece.get(to))) {
                return to;
            }
        }
        return full;
    }

    private static List<Sign> trimmed(List<Sign> line) {
        int end = line.size();
        while (end > 0 && line.get(end - 1).isSpace()) {
            end--;
        }
        return List.copyOf(line.subList(0, end));
    }
}
