package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyin.process.BacklogSteps.MAYOR;
import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.DISTRICT_BUREAU;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.SCHOOLS;
import static org.huiyin.process.TestCity.SUPERVISOR;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.backlog.BacklogImport;
import org.huiyin.registry.PetitionImport.Counts;
import org.huiyin.registry.PetitionImport.Rejection;
import org.huiyin.registry.PetitionImport.Result;
import org.huiyin.registry.Purpose;
import org.huiyin.supervision.Backlogs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists of backlog from files: what is taken, what is refused and why, and that twice adds nothing. */
@InTheCity
class BacklogImportTests {

    private static final String NAMES = "信访件编号,包案领导,包案领导单位,责任单位,交办文号,化解期限,批次\n";

    @TempDir
    Path folder;

    @Autowired
    private Life life;

    @Autowired
    private BacklogImport lists;

    @Autowired
    private Backlogs backlogs;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Organization organization;

    @Autowired
    private Wall wall;

    @BeforeEach
    void deputyMayor() {
        BacklogSteps.inOffice(organization);
    }

    @Test
    void takesUserNamesAndCodesFromAnOldEncoding() throws IOException {
        String petition = life.registered();
        Path file = folder.resolve("list.csv");
        Files.write(
                file,
                (NAMES + petition + "," + MAYOR + ",," + HOUSING + ",江信联〔2026〕3号,2026/6/30,\n")
                        .getBytes(Charset.forName("GB18030")));

        Counts counts = counts(run(file, SUPERVISOR));

        assertThat(counts.registered()).isEqualTo(1);
        assertThat(backlogs.open(petition)).hasValueSatisfying(matter -> {
            assertThat(matter.item()).isEqualTo("积案1");
            assertThat(matter.entry().lead()).isEqualTo(MAYOR);
            assertThat(matter.entry().leadOrgan()).isEqualTo(TestCity.GOVERNMENT);
            assertThat(matter.entry().bureau()).isEqualTo(BUREAU);
        });
    }

    @Test
    void takesAWorkbookWithDaysAsNumbers() throws IOException {
        String petition = life.registered();
        Path file = folder.resolve("list.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("积案");
            List<String> names = List.of("信访件编号", "包案领导", "责任单位", "交办文号", "化解期限");
            for (int column = 0; column < names.size(); column++) {
                sheet.value(0, column, names.get(column));
            }
            List<String> texts = List.of(petition, MAYOR, "江洲市住房和城乡建设局", "江信联〔2026〕3号");
            for (int column = 0; column < texts.size(); column++) {
                sheet.value(1, column, texts.get(column));
            }
            sheet.value(1, 4, LocalDate.of(2026, 6, 30));
            sheet.style(1, 4).format("yyyy-mm-dd").set();
        }

        Counts counts = counts(run(file, SUPERVISOR));

        assertThat(counts.first()).isEmpty();
        assertThat(backlogs.open(petition).orElseThrow().entry().lastDay()).isEqualTo("2026-06-30");
    }

    @ParameterizedTest
    @CsvSource({
        "JSXF-2026-999999, qinming, 江洲市住房和城乡建设局, 江信联〔2026〕3号, 2026-06-30, 信访件编号（A 列）, 没有这一信访事项",
        "P, 李承办, 江洲市住房和城乡建设局, 江信联〔2026〕3号, 2026-06-30, 包案领导（B 列）, 没有在岗的",
        "P, lichengban, 江洲市住房和城乡建设局, 江信联〔2026〕3号, 2026-06-30, 包案领导（B 列）, 没有在岗的",
        "P, qinming, 江洲市房产局, 江信联〔2026〕3号, 2026-06-30, 责任单位（D 列）, 没有“江洲市房产局”",
        "P, qinming, 江洲市纪委监委, 江信联〔2026〕3号, 2026-06-30, 责任单位（D 列）, 没有接入本系统",
        "P, qinming, 江洲市住房和城乡建设局, , 2026-06-30, 交办文号（E 列）, 请填写交办积案清单的文件的文号",
        "P, qinming, 江洲市住房和城乡建设局, 江信联〔2026〕3号, 2026-02-30, 化解期限（F 列）, 不是有效的日期",
        "P, qinming, 江洲市住房和城乡建设局, 江信联〔2026〕3号, 2026-02-27, 化解期限（F 列）, 已经过去"
    })
    void tellsLineColumnAndReasonOfARowItRefuses(
            String number, String lead, String organ, String paper, String day, String column, String reason)
            throws IOException {
        String petition = life.registered();
        String known = number.equals("P") ? petition : number;
        Path file = csv(String.join(",", known, lead, "", organ, paper == null ? "" : paper, day, ""));

        Counts counts = counts(run(file, SUPERVISOR));

        assertThat(counts.registered()).isZero();
        assertThat(counts.first())
                .extracting(Rejection::line, Rejection::column)
                .containsExactly(tuple(2L, column));
        assertThat(counts.first().get(0).reason()).contains(reason);
        assertThat(Files.readString(counts.rejects())).contains("退回原因", reason);
        assertThat(backlogs.open(petition)).isEmpty();
    }

    @Test
    void keepsAccusationsAndThoseWhomTheWallKeepsOutAway() throws IOException {
        String accusation = life.registered(Purpose.ACCUSATION, List.of(SCHOOLS), false);
        String petition = life.registered();
        wall.raise(Wall.Bar.officer(petition, MAYOR, Wall.Ground.RECUSED));
        String own = life.registered();
        wall.raise(Wall.Bar.officer(own, SUPERVISOR, Wall.Ground.RECUSED));

        Counts counts = counts(run(csv(row(accusation), row(petition), row(own)), SUPERVISOR));

        assertThat(counts.first())
                .extracting(Rejection::reason)
                .satisfiesExactly(
                        first -> assertThat(first).contains("检举控告", "不列入积案清单"),
                        second -> assertThat(second).contains("该领导应当回避"),
                        third -> assertThat(third).startsWith("没有这一信访事项"));
    }

    @Test
    void addsNothingTwiceAndNoOpenMatterToASecondList() throws IOException {
        String petition = life.registered();
        Path file = csv(row(petition), row(petition));

        Counts first = counts(run(file, SUPERVISOR));
        Counts other = counts(run(csv(row(petition).replace("第一批", "第二批")), SUPERVISOR));

        assertThat(List.of(first.registered(), first.already(), first.rejected()))
                .containsExactly(1L, 1L, 0L);
        assertThat(other.first().get(0).reason()).contains("尚未化解，请勿重复列入");
    }

    @ParameterizedTest
    @CsvSource({
        "秦明, 胡来, 包案领导（B 列）, “秦明（江洲市人民政府）”",
        "江洲市住房和城乡建设局, 江洲市教育局, 责任单位（D 列）, “江洲市住房和城乡建设局”",
        "2026-06-30, 2026-07-31, 化解期限（F 列）, “2026-06-30”"
    })
    void namesTheDifferenceWhereARowOfTheListChanged(String was, String now, String column, String listed)
            throws IOException {
        String petition = life.registered();
        counts(run(csv(row(petition)), SUPERVISOR));

        Counts counts = counts(run(csv(row(petition).replace(was, now)), SUPERVISOR));

        assertThat(counts.already()).isZero();
        assertThat(counts.first()).singleElement().satisfies(rejection -> {
            assertThat(rejection.column()).isEqualTo(column);
            assertThat(rejection.reason()).contains("该件已列入本清单（积案1）", listed, "撤出积案清单");
        });
        assertThat(backlogs.open(petition).orElseThrow().entry().lastDay()).isEqualTo("2026-06-30");
    }

    @Test
    void knowsAnUnchangedRowAgainAfterItsLastDay() throws IOException {
        String petition = life.registered();
        counts(run(csv(row(petition)), SUPERVISOR));

        life.on("2026-07-01");
        Counts counts = counts(run(csv(row(petition)), SUPERVISOR));

        assertThat(List.of(counts.registered(), counts.already(), counts.rejected()))
                .containsExactly(0L, 1L, 0L);
    }

    @Test
    void wantsSomebodyBesideTheLeaderToDrawUpThePlan() throws IOException {
        String petition = life.registered();
        String alone = "bklalone";
        organization.establish(new Organ(
                alone, "江洲市一人局", Organ.Kind.ORGAN, TestCity.GOVERNMENT, true, LocalDate.of(2022, 5, 1), null));
        for (Role role : List.of(Role.LEADER, Role.HANDLER)) {
            organization.appoint(new Officer("bklone", "一人"), new Post(alone, role), LocalDate.of(2026, 1, 1));
        }

        Counts counts = counts(run(csv(petition + ",bklone,," + alone + ",江信联〔2026〕3号,2026-06-30,"), SUPERVISOR));

        assertThat(counts.first())
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.reason()).contains("承办人只有包案领导本人"));
    }

    @Test
    void listsEachOnceWhereTwoBringTheListInAtOnce() throws Exception {
        String[] all =
                IntStream.range(0, 10).mapToObj(i -> row(life.registered())).toArray(String[]::new);
        Path one = csv(all);
        Path other = csv(all);
        var nodes = Executors.newFixedThreadPool(2);

        List<Counts> both;
        try {
            var running = nodes.invokeAll(List.<Callable<Counts>>of(
                    () -> counts(run(one, SUPERVISOR)), () -> counts(run(other, SUPERVISOR))));
            both = List.of(running.get(0).get(), running.get(1).get());
        } finally {
            nodes.shutdownNow();
        }

        assertThat(both.stream().mapToLong(Counts::registered).sum()).isEqualTo(10);
        assertThat(both.stream().mapToLong(Counts::already).sum()).isEqualTo(10);
        assertThat(both.stream().mapToLong(Counts::rejected).sum()).isZero();
    }

    @Test
    void isForTheBureausPeopleOnly() throws IOException {
        Path file = csv(row(life.registered()));

        for (String stranger : List.of(HANDLER, LEADER, TestCity.REGISTRAR)) {
            assertThat(run(file, stranger))
                    .isInstanceOfSatisfying(
                            Result.Unreadable.class,
                            refused -> assertThat(refused.sentence()).contains("由信访部门的负责人、督查专员"));
        }
        assertThat(officer.as(SUPERVISOR, () -> lists.run(file, DISTRICT_BUREAU)))
                .isInstanceOf(Result.Unreadable.class);
        assertThat(run(Files.writeString(folder.resolve("other.csv"), "甲,乙\n1,2\n"), SUPERVISOR))
                .isInstanceOfSatisfying(
                        Result.Unreadable.class,
                        refused -> assertThat(refused.sentence()).contains("缺少必要的列", "“包案领导”"));
    }

    private static String row(String petition) {
        return petition + ",秦明,江洲市人民政府,江洲市住房和城乡建设局,江信联〔2026〕3号,2026-06-30,第一批";
    }

    private Path csv(String... rows) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "list", ".csv"), NAMES + String.join("\n", rows) + "\n");
    }

    private Result run(Path file, String by) {
        return officer.as(by, () -> lists.run(file, null));
    }

    private static Counts counts(Result result) {
        assertThat(result).isInstanceOf(Result.Finished.class);
        return ((Result.Finished) result).counts();
    }
}
