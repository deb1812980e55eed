package org.huiyin.letters.pdf;

import java.util.List;

/**
 * A table.
 *
 * @param columns widths in points
 * @param ruled whether its cells have borders
 */
record Grid(List<Double> columns, List<Row> rows, boolean ruled) implements Block {

    /**
     * @param height at least, in points
     * @param whole true where it must not be broken over pages
     */
    record Row(double height, boolean whole, List<Cell> cells) {}

    /**
     * @param from number of the first column
     * @param to number of the column after the last
     */
    record Cell(int from, int to, boolean middle, List<Block> content) {}
}
