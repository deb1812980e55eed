package org.huiyin.registry.imports;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTests {

    @TempDir
    Path folder;

    @Test
    void readsQuotesCommasAndLineEndsInsideCells() throws Exception {
        Path file = write("a.csv", "a,\"b,\"\"b\"\"\r\nb\",c\r\n\n1,2\r3".getBytes(UTF_8));

        List<SourceRow> rows = all(file);

        assertThat(rows).extracting(SourceRow::line).containsExactly(1L, 3L, 4L, 5L);
        assertThat(texts(rows.get(0))).containsExactly("a", "b,\"b\"\r\nb", "c");
        assertThat(rows.get(1).blank()).isTrue();
        assertThat(texts(rows.get(2))).containsExactly("1", "2");
        assertThat(texts(rows.get(3))).containsExactly("3");
    }

    @Test
    void readsTextNumbersDaysAndNothingFromAWorkbook() throws Exception {
        Path file = workbook(sheet -> {
            sheet.value(0, 0, "𠮷😀");
            sheet.value(0, 1, 2554);
            sheet.value(0, 2, LocalDate.of(2026, 3, 2));
            sheet.value(0, 4, true);
            sheet.value(2, 0, "第三行");
        });

        List<SourceRow> rows = all(file);

        assertThat(texts(rows.get(0))).containsExactly("𠮷😀", "2554", "46083", "", "是");
        assertThat(rows.get(0).cell(2).day()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(rows.get(rows.size() - 1).line()).isEqualTo(3);
    }

    @Test
    void refusesFormulasAndNumbersTooLongToBeTrueByTheirAddress() throws Exception {
        Path file = workbook(sheet -> {
            sheet.formula(1, 2, "1+1");
            sheet.value(1, 3, new java.math.BigDecimal("360102197001011234"));
            sheet.value(1, 4, "长".repeat(20_001));
        });

        SourceRow row =
                all(file).stream().filter(each -> !each.blank()).findFirst().orElseThrow();

        assertThat(row.cell(2).flaw()).contains("单元格 C2 是公式");
        assertThat(row.cell(3).flaw()).contains("单元格 D2 以数值保存");
        assertThat(row.cell(4).flaw()).contains("20001 字");
        assertThat(row.cell(4).text()).hasSize(20_000);
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoTable() throws Exception {
        assertThat(refusal(folder.resolve("nowhere.csv"))).contains("找不到文件");
        assertThat(refusal(write("empty.csv", new byte[0]))).contains("文件是空的");
        assertThat(refusal(write("utf16.csv", "标题,内容\n甲,乙".getBytes(UTF_16)))).contains("编码既不是 UTF-8 也不是 GB18030");
        assertThat(refusal(write("binary.csv", new byte[] {(byte) 0x81, 0x20, (byte) 0xFF, 0})))
                .contains("编码");
        assertThat(refusal(write("old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1})))
                .contains("旧版 Office");
        assertThat(refusal(write("paper.csv", "%PDF-1.7".getBytes(UTF_8)))).contains("PDF");
        assertThat(refusal(write("broken.xlsx", new byte[] {'P', 'K', 3, 4, 1, 2, 3})))
                .contains("已损坏");
    }

    @Test
    void refusesAnArchiveThatIsNoWorkbookOrTooLargeUnpacked() throws Exception {
        Path document = zip("letter.docx", Map.of("word/document.xml", 10L));
        Path bomb = zip("bomb.xlsx", Map.of("xl/workbook.xml", 10L, "xl/sharedStrings.xml", 101L << 20));

        assertThat(refusal(document)).contains("不是 Excel 工作簿");
        assertThat(refusal(bomb)).contains("展开后过大");
        assertThat(Files.size(bomb)).isLessThan(1L << 20);
    }

    @Test
    void refusesAWorkbookWithoutItsSheet() throws Exception {
        Path file = zip("hollow.xlsx", Map.of("xl/workbook.xml", 10L));

        assertThat(refusal(file)).contains("已损坏");
    }

    private static String refusal(Path file) {
        var refusal = new String[1];
        assertThatThrownBy(() -> all(file)).isInstanceOfSatisfying(BadFile.class, bad -> refusal[0] = bad.sentence());
        return refusal[0];
    }

    private static List<SourceRow> all(Path file) throws IOException, BadFile {
        List<SourceRow> rows = new ArrayList<>();
        try (RowSource source = Sources.open(file)) {
            for (SourceRow row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> texts(SourceRow row) {
        return row.cells().stream().map(SourceRow.Cell::text).toList();
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path zip(String name, Map<String, Long> entries) throws IOException {
        Path file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                byte[] zeros = new byte[1 << 16];
                for (long left = entry.getValue(); left > 0; left -= zeros.length) {
                    zip.write(zeros, 0, (int) Math.min(left, zeros.length));
                }
            }
        }
        return file;
    }

    private Path workbook(java.util.function.Consumer<Worksheet> content) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream stream = Files.newOutputStream(file);
                Workbook workbook = new Workbook(stream, "test", "1.0")) {
            content.accept(workbook.newWorksheet("留言"));
        }
        return file;
    }
}
