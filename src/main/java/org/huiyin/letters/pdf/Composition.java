package org.huiyin.letters.pdf;

import java.util.ArrayList;
import java.util.List;

/** Sets blocks one below the other, page after page. */
final class Composition {

    private static final double CELL_MARGIN = 5.4;
    private static final double BORDER = 0.75;

    private final Paper paper;
    private final List<Sheet> sheets = new ArrayList<>();
    private double y;

    Composition(Paper paper) {
        this.paper = paper;
        newPage();
    }

    List<Sheet> sheets() {
        return sheets;
    }

    private void newPage() {
        sheets.add(new Sheet());
        y = paper.top();
    }

    private Sheet sheet() {
        return sheets.get(sheets.size() - 1);
    }

    void set(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph) {
                keepTogether(blocks, i);
                set(paragraph);
            } else if (blocks.get(i) instanceof Grid grid) {
                grid.rows().forEach(row -> set(grid, row));
            }
        }
    }

    /** A heading stays with what follows it, the signature with its date. */
    private void keepTogether(List<Block> blocks, int from) {
        double height = 0;
        for (int i = from; i < blocks.size() && blocks.get(i) instanceof Paragraph paragraph; i++) {
            var look = paragraph.look();
            int lines = look.withNext() ? paragraph.lines(paper.textWidth()).size() : 1;
            height += look.before() + lines * look.lineHeight(paragraph.size());
            if (!look.withNext()) {
                break;
            }
        }
        if (y > paper.top() && y + height > paper.lowest() + 0.5) {
            newPage();
        }
    }

    private void set(Paragraph paragraph) {
        ParagraphLook look = paragraph.look();
        if (look.newPage() && y > paper.top()) {
            newPage();
        }
        y += look.before();
        double right = paper.left() + paper.textWidth() - look.right();
        Lines.edge(sheet(), look.above(), paper.left() + look.left(), right, y, -1);
        for (SetLine line : paragraph.lines(paper.textWidth())) {
            double height = look.lineHeight(line.signs().isEmpty() ? paragraph.size() : line.size());
            if (y + height > paper.lowest() + 0.5 && y > paper.top()) {
                newPage();
            }
            Lines.place(sheet(), line, look, paper.left(), paper.textWidth(), y, height);
            y += height;
        }
        Lines.edge(sheet(), look.below(), paper.left() + look.left(), right, y, 1);
        y += look.after();
    }

    private void set(Grid grid, Grid.Row row) {
        List<CellLines> cells = row.cells().stream()
                .map(cell -> CellLines.of(cell, width(grid, cell) - 2 * CELL_MARGIN))
                .toList();
        double wanted = Math.max(row.height(), tallest(cells));
        boolean first = true;
        if (row.whole() && y + wanted > paper.lowest() && wanted < paper.lowest() - paper.top()) {
            newPage();
        }
        while (first || cells.stream().anyMatch(CellLines::hasMore)) {
            double room = paper.lowest() - y;
            if (room < 30 || cells.stream().noneMatch(cell -> cell.fits(room))) {
                newPage();
                continue;
            }
            double height = Math.min(room, first ? wanted : tallest(cells));
            draw(grid, row, cells, height);
            y += height;
            first = false;
        }
    }

    private static double tallest(List<CellLines> cells) {
        return cells.stream().mapToDouble(CellLines::height).max().orElse(0);
    }

    private void draw(Grid grid, Grid.Row row, List<CellLines> cells, double height) {
        for (int i = 0; i < cells.size(); i++) {
            Grid.Cell cell = row.cells().get(i);
            double x = paper.left()
                    + grid.columns().stream()
                            .limit(cell.from())
                            .mapToDouble(w -> w)
                            .sum();
            double width = width(grid, cell);
            if (grid.ruled()) {
                box(x, width, height);
            }
            cells.get(i).place(sheet(), x + CELL_MARGIN, width - 2 * CELL_MARGIN, y, height, cell.middle());
        }
    }

    private void box(double x, double width, double height) {
        sheet().rules().add(new Rule(x, y, x + width, y, BORDER, 0));
        sheet().rules().add(new Rule(x, y + height, x + width, y + height, BORDER, 0));
        sheet().rules().add(new Rule(x, y, x, y + height, BORDER, 0));
        sheet().rules().add(new Rule(x + width, y, x + width, y + height, BORDER, 0));
    }

    private static double width(Grid grid, Grid.Cell cell) {
        return grid.columns().stream()
                .skip(cell.from())
                .limit(cell.to() - cell.from())
                .mapToDouble(w -> w)
                .sum();
    }
}
