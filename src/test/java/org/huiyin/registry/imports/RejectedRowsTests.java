package org.huiyin.registry.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huiyin.registry.Channel;
import org.huiyin.registry.FakeOfficer;
import org.huiyin.registry.PetitionImport;
import org.huiyin.registry.PetitionImport.Counts;
import org.huiyin.registry.PetitionImport.Defaults;
import org.huiyin.registry.PetitionImport.Result;
import org.huiyin.registry.RegistryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@RegistryFixture
@Import(ImportRuns.class)
class RejectedRowsTests {

    @TempDir
    Path folder;

    @Autowired
    ImportRuns runs;

    @Autowired
    JdbcClient database;

    @Autowired
    FakeOfficer officer;

    private ImportFiles files;

    @BeforeEach
    void emptyRegister() {
        runs.emptyRegister();
        files = new ImportFiles(folder);
    }

    @Test
    void rejectsARowWithLineColumnAndReasonAndTakesItCorrected() throws IOException {
        Path file = files.write(
                "full.csv",
                "姓名,地址,联系电话,标题,诉求,事实与理由,收到日期,信访目的\n"
                        + "张伟,江洲市东湖区建设路1号,13812341234,好的一行,修路；修灯,事实,2026-02-27,申诉求决\n"
                        + "李四,江洲市,13812341235,\"坏的\n一行\",修路,=1+1,2026-03-09,举报\n",
                UTF_8);

        Counts counts = ImportRuns.finished(runs.run(file));

        assertThat(counts.registered()).isEqualTo(1);
        assertThat(counts.rejected()).isEqualTo(1);
        assertThat(counts.first()).anySatisfy(rejection -> {
            assertThat(rejection.line()).isEqualTo(3);
            assertThat(rejection.column()).isEqualTo("信访目的（H 列）");
            assertThat(rejection.reason()).contains("没有“举报”这种信访目的");
        });
        String report = Files.readString(counts.rejects());
        assertThat(counts.rejects()).hasFileName("full-退回行.csv");
        assertThat(report).startsWith("\uFEFF").contains("退回原因").contains("\"'=1+1\"");

        Files.writeString(
                counts.rejects(),
                report.replace("坏的\n一行", "改好的一行")
                        .replace("2026-03-09", "2026-03-01")
                        .replace("举报", "检举控告"));
        Counts corrected = ImportRuns.finished(runs.run(counts.rejects()));

        assertThat(corrected.registered()).isEqualTo(1);
        assertThat(corrected.rejects()).isNull();
        assertThat(database.sql("select facts from hy_petition where headline = '改好的一行'")
                        .query(String.class)
                        .single())
                .isEqualTo("=1+1");
    }

    @Test
    void keepsAReportThatMayBeHalfCorrected() throws IOException {
        Path file = files.write("bad.csv", "标题,事实与理由,收到日期\n甲,乙,明天\n", UTF_8);

        Path first = ImportRuns.finished(runs.run(file)).rejects();
        Path second = ImportRuns.finished(runs.run(file)).rejects();

        assertThat(first).hasFileName("bad-退回行.csv").exists();
        assertThat(second).hasFileName("bad-退回行-2.csv").exists();
    }

    @Test
    void reportsTheRegistersOwnFlawsByColumn() throws IOException {
        Path file = files.write("late.csv", "标题,事实与理由,收到日期,渠道,代表\n甲,乙,2026-03-03,来访,一、二、三、四、五、六\n", UTF_8);

        Counts counts = ImportRuns.finished(runs.run(file));

        assertThat(counts.first()).extracting(PetitionImport.Rejection::column).containsExactly("收到日期（C 列）", "代表（E 列）");
    }

    @Test
    void doesNotTakeAnotherLetterForOneThatHasItsNumber() throws IOException {
        ImportRuns.finished(runs.run(files.write("messages.csv", ImportFiles.MESSAGES, UTF_8)));

        Counts counts =
                ImportRuns.finished(runs.run(files.write("other.csv", "留言编号,留言主题,留言详情\n2554,另一件事,内容\n", UTF_8)));

        assertThat(counts.first().get(0).reason())
                .contains("外部编号 2554 已登记为 JSXF-2026-")
                .contains("内容与本行不同");
    }

    @Test
    void refusesACellOfTenMegabytesAndGoesOn() throws IOException {
        String huge = "长".repeat(3_500_000);
        Path file = files.write(
                "huge.csv", "标题,事实与理由\n大,\"" + huge + "\"\n小,够了\n超,\"" + "字".repeat(10_001) + "\"\n", UTF_8);

        Counts counts = ImportRuns.finished(runs.run(file));

        assertThat(counts.registered()).isEqualTo(1);
        assertThat(counts.first())
                .extracting(
                        rejection -> rejection.line() + " " + rejection.reason().substring(0, 12))
                .containsExactly("2 内容共 3500000 ", "4 事实与理由共 10001");
        assertThat(Files.size(counts.rejects())).isLessThan(200_000);
    }

    @Test
    void losesNothingThatStandsBehindTheLastColumn() throws IOException {
        Counts counts = ImportRuns.finished(runs.run(files.write("wide.csv", "标题,事实与理由\n多,路灯不亮,请维修,\n", UTF_8)));

        assertThat(counts.registered()).isZero();
        assertThat(counts.first().get(0).reason()).contains("内容比列名多");
        assertThat(Files.readString(counts.rejects())).contains("\"路灯不亮,请维修");
    }

    @Test
    void refusesARowWhoseQuoteIsNeverClosed() throws IOException {
        Counts counts =
                ImportRuns.finished(runs.run(files.write("open.csv", "标题,事实与理由\n好,好\n坏,\"没有闭合\n又一行,x\n", UTF_8)));

        assertThat(counts.registered()).isEqualTo(1);
        assertThat(counts.first().get(0).line()).isEqualTo(3);
        assertThat(counts.first().get(0).reason()).contains("引号没有闭合");
    }

    @Test
    void importsForAnOfficerOnlyWhereTheyRegister() throws IOException {
        Path file = files.write("messages.csv", ImportFiles.MESSAGES, UTF_8);

        Result elsewhere = officer.as("wangfang", () -> runs.run(file, new Defaults("jszj", null)));
        Result nowhere = officer.as("liuwei", () -> runs.run(file, new Defaults(null, null)));
        Result own = officer.as("wangfang", () -> runs.run(file, new Defaults(null, Channel.LETTER)));

        assertThat(((Result.Unreadable) elsewhere).sentence()).contains("没有江洲市住房和城乡建设局的登记岗位");
        assertThat(((Result.Unreadable) nowhere).sentence()).contains("--organ");
        assertThat(ImportRuns.finished(own).registered()).isEqualTo(2);
    }
}
