package org.huiyin.registry.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.registry.ListImport.Column;
import org.huiyin.registry.ListImport.Reason;
import org.huiyin.registry.ListImport.Row;
import org.huiyin.registry.ListImport.Taken;
import org.huiyin.registry.PetitionImport.Counts;
import org.huiyin.registry.PetitionImport.Rejection;
import org.huiyin.registry.PetitionImport.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists about petitions, whatever they are about. */
class FileListImportTests {

    private static final List<Column> COLUMNS = List.of(
            new Column("编号", true, List.of("信访件编号")),
            new Column("期限", true, List.of()),
            new Column("备注", false, List.of()));

    @TempDir
    Path folder;

    private final FileListImport lists = new FileListImport();
    private final List<Row> rows = new ArrayList<>();
    private ImportFiles files;

    @BeforeEach
    void empty() {
        files = new ImportFiles(folder);
    }

    @Test
    void readsBelowATitleWhateverTheOrderAndTheEncoding() throws IOException {
        Path file = files.write(
                "list.csv", "积案清单,,\n期限,信访件编号 ,领导\n2026年6月30日,A-1,秦\n,,\n2026.7.1,A-2,秦\n", Charset.forName("GB18030"));

        Counts counts = finished(file);

        assertThat(counts.registered()).isEqualTo(2);
        assertThat(counts.ignored()).containsExactly("领导");
        assertThat(counts.rejects()).isNull();
        assertThat(rows).extracting(row -> row.text("编号").orElseThrow()).containsExactly("A-1", "A-2");
        assertThat(rows.get(1).days()).containsEntry("期限", LocalDate.of(2026, 7, 1));
        assertThat(rows.get(1).text("备注")).isEmpty();
    }

    @Test
    void tellsLineColumnAndReasonAndTakesTheRefusedRowsCorrected() throws IOException {
        Path file = files.write("list.csv", "编号,期限\nA-1,2026-06-30\n错,2026-06-30\nA-3,2026-06-30,多出来\n", UTF_8);

        Counts counts = finished(file);

        assertThat(counts.first())
                .extracting(Rejection::line, Rejection::column)
                .containsExactly(tuple(3L, "编号（A 列）"), tuple(4L, ""));
        assertThat(counts.first().get(1).reason()).contains("内容比列名多出几格");
        String refused = Files.readString(counts.rejects());
        assertThat(refused).contains("没有这一件", "退回原因").doesNotContain("A-1");
        Files.writeString(counts.rejects(), refused.replace("错", "A-2").replace(",多出来", ""));
        assertThat(finished(counts.rejects()).registered()).isEqualTo(2);
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoList() throws IOException {
        assertThat(sentence(files.write("a.csv", "甲,乙\n1,2\n", UTF_8))).contains("缺少必要的列：须有“编号”、“期限”");
        assertThat(sentence(files.write("b.csv", "编号,信访件编号,期限\n1,2,3\n", UTF_8)))
                .contains("第 A、B 列都表示“编号”");
        assertThat(sentence(files.write("c.csv", "", UTF_8))).contains("文件是空的");
        assertThat(sentence(folder.resolve("none.csv"))).contains("找不到文件");
    }

    @Test
    void isBrokenOffWhereARowFailsAndSaysWhere() throws IOException {
        Path file = files.write("list.csv", "编号,期限\nA-1,2026-06-30\nA-2,2026-06-30\n", UTF_8);

        Result result = lists.run(file, COLUMNS, row -> {
            if (row.text("编号").orElseThrow().equals("A-2")) {
                throw new IllegalStateException("the database is gone");
            }
            return new Taken.Added();
        });

        assertThat(result).isInstanceOfSatisfying(Result.BrokenOff.class, broken -> {
            assertThat(broken.counts().registered()).isEqualTo(1);
            assertThat(broken.sentence()).contains("处理第 2 条时系统出错");
        });
    }

    private Counts finished(Path file) {
        Result result = lists.run(file, COLUMNS, this::take);
        assertThat(result).isInstanceOf(Result.Finished.class);
        return ((Result.Finished) result).counts();
    }

    private Taken take(Row row) {
        rows.add(row);
        return row.text("编号").orElse("").startsWith("A-")
                ? new Taken.Added()
                : new Taken.Refused(List.of(new Reason("编号", "没有这一件。")));
    }

    private String sentence(Path file) {
        Result result = lists.run(file, COLUMNS, this::take);
        assertThat(result).isInstanceOf(Result.Unreadable.class);
        return ((Result.Unreadable) result).sentence();
    }
}
