package org.huiyin.letters.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is left to be set of a cell, line by line; a cell may go on over the page. */
final class CellLines {

    private final Deque<Item> items = new ArrayDeque<>();

    /** @param above space before the line, @param below after it */
    private record Item(SetLine line, ParagraphLook look, double above, double height, double below) {

        double whole() {
            return above + height + below;
        }
    }

    static CellLines of(Grid.Cell cell, double width) {
        var lines = new CellLines();
        for (Block block : cell.content()) {
            if (block instanceof Paragraph paragraph) {
                lines.add(paragraph, width);
            }
        }
        return lines;
    }

    private void add(Paragraph paragraph, double width) {
        var look = paragraph.look();
        var set = paragraph.lines(width);
        for (int i = 0; i < set.size(); i++) {
            double size =
                    set.get(i).signs().isEmpty() ? paragraph.size() : set.get(i).size();
            items.add(new Item(
                    set.get(i),
                    look,
                    i == 0 ? look.before() : 0,
                    look.lineHeight(size),
                    i == set.size() - 1 ? look.after() : 0));
        }
    }

    boolean hasMore() {
        return !items.isEmpty();
    }

    double height() {
        return items.stream().mapToDouble(Item::whole).sum();
    }

    /** True where at least the next line, if any, has room. */
    boolean fits(double room) {
        return items.isEmpty() || items.peek().whole() <= room;
    }

    /** Places what has room and takes it off. */
    void place(Sheet sheet, double x, double width, double top, double height, boolean middle) {
        double y = top + (middle && height() < height ? (height - height()) / 2 : 0);
        while (fits(top + height - y + 0.01) && !items.isEmpty()) {
            Item item = items.remove();
            Lines.place(sheet, item.line(), item.look(), x, width, y + item.above(), item.height());
            y += item.whole();
        }
    }
}
