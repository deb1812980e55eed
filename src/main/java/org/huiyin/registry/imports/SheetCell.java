package org.huiyin.registry.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a spreadsheet's cell says, or why it cannot be taken at its word. */
final class SheetCell {

    /** Spreadsheets keep fifteen digits of a number; an identity number written as one has lost its end. */
    private static final BigDecimal MOST_EXACT = BigDecimal.valueOf(1_000_000_000_000_000L);

    /** 31 December 9999 as a spreadsheet counts days. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private SheetCell() {}

    static SourceRow.Cell read(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return SourceRow.NOTHING;
        }
        String at = cell.getAddress().toString();
        if (cell.getType() == CellType.FORMULA) {
            return flawed("=" + cell.getFormula(), "单元格 " + at + " 是公式，请改为数值（选择性粘贴为数值）后重新导入。");
        }
        if (cell.getType() == CellType.ERROR) {
            return flawed(cell.getRawValue(), "单元格 " + at + " 是错误值，请更正。");
        }
        return cell.getType() == CellType.NUMBER ? number(cell, at) : text(cell);
    }

    private static SourceRow.Cell number(Cell cell, String at) {
        BigDecimal number = cell.asNumber();
        String text = number.stripTrailingZeros().toPlainString();
        if (number.abs().compareTo(MOST_EXACT) >= 0) {
            return flawed(text, "单元格 " + at + " 以数值保存，超过 15 位的数字已经失真，请将该列设为文本格式后重新填写。");
        }
        return new SourceRow.Cell(text, day(cell, number), null);
    }

    private static @Nullable LocalDate day(Cell cell, BigDecimal number) {
        if (number.signum() <= 0 || number.compareTo(LAST_DAY) > 0) {
            return null;
        }
        try {
            return cell.asDate().toLocalDate();
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static SourceRow.Cell text(Cell cell) {
        String text = cell.getType() == CellType.BOOLEAN ? (cell.asBoolean() ? "是" : "否") : cell.asString();
        if (text.length() > RowSource.LONGEST_CELL) {
            return flawed(text.substring(0, RowSource.LONGEST_CELL), RowSource.tooLong(text.length()));
        }
        return SourceRow.Cell.of(text);
    }

    private static SourceRow.Cell flawed(@Nullable String text, String flaw) {
        return new SourceRow.Cell(text == null ? "" : text, null, flaw);
    }
}
