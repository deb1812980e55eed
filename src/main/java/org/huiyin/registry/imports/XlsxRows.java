package org.huiyin.registry.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The rows of a workbook's first visible sheet. */
final class XlsxRows implements RowSource {

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    XlsxRows(Path file) throws IOException, BadFile {
        Workbook.check(file);
        try {
            workbook = new ReadableWorkbook(file.toFile());
            stream = firstVisible(workbook).openStream();
            rows = stream.iterator();
        } catch (ExcelReaderException | IllegalArgumentException broken) {
            throw damaged(broken);
        }
    }

    @Override
    public @Nullable SourceRow next() throws IOException, BadFile {
        try {
            return rows.hasNext() ? read(rows.next()) : null;
        } catch (ExcelReaderException | IllegalArgumentException | IllegalStateException broken) {
            throw damaged(broken);
        }
    }

    private static SourceRow read(Row row) {
        List<SourceRow.Cell> cells = new ArrayList<>();
        int columns = row.getCellCount();
        for (int column = 0; column < Math.min(columns, MOST_COLUMNS); column++) {
            cells.add(SheetCell.read(row.getOptionalCell(column).orElse(null)));
        }
        return new SourceRow(row.getRowNum(), cells, null);
    }

    private static Sheet firstVisible(ReadableWorkbook workbook) throws BadFile {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new BadFile("工作簿中没有可见的工作表，请核对文件。"));
    }

    private static BadFile damaged(RuntimeException cause) {
        return new BadFile("工作簿内容已损坏，不能继续读取，请在 Excel 或者 WPS 中重新保存后导入。", cause);
    }

    @Override
    public long part() {
        return 0;
    }

    @Override
    public long whole() {
        return 0;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
