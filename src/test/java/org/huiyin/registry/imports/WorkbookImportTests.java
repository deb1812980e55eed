package org.huiyin.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.huiyin.registry.PetitionImport.Counts;
import org.huiyin.registry.RegistryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@RegistryFixture
@Import(ImportRuns.class)
class WorkbookImportTests {

    @TempDir
    Path folder;

    @Autowired
    ImportRuns runs;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void emptyRegister() {
        runs.emptyRegister();
    }

    @Test
    void takesGoodRowsAndRejectsFormulasByTheirAddress() throws IOException {
        Counts counts = ImportRuns.finished(runs.run(workbook()));

        assertThat(counts.registered()).isEqualTo(1);
        assertThat(counts.first()).anySatisfy(rejection -> {
            assertThat(rejection.line()).isEqualTo(3);
            assertThat(rejection.column()).isEqualTo("留言详情（D 列）");
            assertThat(rejection.reason()).contains("单元格 D3 是公式");
        });
        assertThat(counts.rejects()).hasFileName("messages-退回行.csv");
        assertThat(database.sql("select submitted_on from hy_petition where external_number = 'X2554'")
                        .query(String.class)
                        .single())
                .isEqualTo("2019-04-24");
    }

    @Test
    void addsNothingTheSecondTime() throws IOException {
        Path file = workbook();
        runs.run(file);

        Counts again = ImportRuns.finished(runs.run(file));

        assertThat(again.registered()).isZero();
        assertThat(again.already()).isEqualTo(1);
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("messages.xlsx");
        try (OutputStream stream = Files.newOutputStream(file);
                Workbook workbook = new Workbook(stream, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("留言");
            row(sheet, 0, "留言编号", "留言主题", "留言时间", "留言详情");
            row(sheet, 1, "X2554", "路灯不亮", "", "建设路路灯不亮。");
            sheet.value(1, 2, LocalDateTime.of(2019, 4, 24, 16, 3, 40));
            row(sheet, 2, "X2555", "公式", "2019-04-24");
            sheet.formula(2, 3, "CONCATENATE(\"a\",\"b\")");
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }
}
