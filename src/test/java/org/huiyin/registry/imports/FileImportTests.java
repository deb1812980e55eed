package org.huiyin.registry.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.registry.Channel;
import org.huiyin.registry.FakeOfficer;
import org.huiyin.registry.FakeTrail;
import org.huiyin.registry.HeardEvents;
import org.huiyin.registry.PetitionImport;
import org.huiyin.registry.PetitionImport.Counts;
import org.huiyin.registry.PetitionImport.Defaults;
import org.huiyin.registry.PetitionImport.Result;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.RegistryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RegistryFixture
class FileImportTests {

    private static final String MESSAGES = "留言编号,留言用户,留言主题,留言时间,留言详情,答复意见,答复时间\n"
            + "2554,A00023583,建设路怎么还没修好？,2019-04-24 16:03:40,\"建设路从去年开始修，\n到现在还没修好。\",已转办,2019-05-09 09:49:10\n"
            + "2549,A000123,𠮷祥小区盼望安装电梯😀,2019/3/29 11:53,七楼老人上下不便。,,\n";

    @TempDir
    Path folder;

    @Autowired
    PetitionImport petitionImport;

    @Autowired
    Petitions petitions;

    @Autowired
    JdbcClient database;

    @Autowired
    HeardEvents events;

    @Autowired
    FakeTrail trail;

    @Autowired
    FakeOfficer officer;

    @BeforeEach
    void emptyRegister() {
        for (String table : new String[] {"petition", "petition_request", "petition_mark", "imported_row"}) {
            database.sql("delete from hy_" + table).update();
        }
        events.heard.clear();
        events.failOn = "";
    }

    @Test
    void takesTheColumnsOfTheRealFileAsTheyAre() throws IOException {
        Counts counts = finished(run(file("messages.csv", MESSAGES, UTF_8)));

        var facts = petitions.facts(byExternalNumber("2554")).orElseThrow();
        assertThat(counts.registered()).isEqualTo(2);
        assertThat(counts.ignored()).containsExactly("答复意见", "答复时间");
        assertThat(counts.rejects()).isNull();
        assertThat(facts.channel()).isEqualTo(Channel.NETWORK);
        assertThat(facts.headline()).isEqualTo("建设路怎么还没修好？");
        assertThat(facts.requests()).containsExactly("建设路怎么还没修好？");
        assertThat(facts.facts()).isEqualTo("建设路从去年开始修，\n到现在还没修好。");
        assertThat(facts.submittedOn()).isEqualTo(LocalDate.of(2019, 4, 24));
        assertThat(facts.receivedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(facts.unclear()).isTrue();
        assertThat(events.heard).hasSize(2);
        assertThat(trail.facts.get(trail.facts.size() - 1).action()).isEqualTo("IMPORTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsBothEncodingsWithRareHanzi(String encoding) throws IOException {
        finished(run(file("messages.csv", MESSAGES, Charset.forName(encoding))));

        assertThat(petitions.facts(byExternalNumber("2549")).orElseThrow().headline())
                .isEqualTo("𠮷祥小区盼望安装电梯😀");
    }

    @Test
    void readsUtf8WithItsMarkAndRowsBelowATitle() throws IOException {
        Counts counts = finished(run(file("messages.csv", "\uFEFF留言登记表,,\r\n\r\n" + MESSAGES, UTF_8)));

        assertThat(counts.registered()).isEqualTo(2);
    }

    @Test
    void addsNothingTheSecondTimeAndSaysSo() throws IOException {
        Path file = file("messages.csv", MESSAGES + ",,没有编号的留言,2019-01-01,详情,,\n", UTF_8);
        finished(run(file));

        Counts again = finished(run(file));

        assertThat(again.registered()).isZero();
        assertThat(again.already()).isEqualTo(3);
        assertThat(petitionCount()).isEqualTo(3);
    }

    @Test
    void completesARunThatWasKilledHalfWay() throws IOException {
        Path file = file("many.csv", many(120), UTF_8);
        events.failOn = nextNumber(70);

        var broken = (Result.BrokenOff) run(file);
        events.failOn = "";
        Counts completed = finished(run(file));

        assertThat(broken.counts().registered()).isEqualTo(69);
        assertThat(broken.sentence())
                .contains("第 70 条")
                .contains("再次导入同一文件即可继续")
                .doesNotContain("killed");
        assertThat(completed.already()).isEqualTo(69);
        assertThat(completed.registered()).isEqualTo(51);
        assertThat(petitionCount()).isEqualTo(120);
    }

    @Test
    void rejectsARowWithLineColumnAndReasonAndTakesItCorrected() throws IOException {
        Path file = file(
                "full.csv",
                "姓名,地址,联系电话,标题,诉求,事实与理由,收到日期,信访目的\n"
                        + "张伟,江洲市东湖区建设路1号,13812341234,好的一行,修路；修灯,事实,2026-02-27,申诉求决\n"
                        + "李四,江洲市,13812341235,\"坏的\n一行\",修路,=1+1,2026-03-09,举报\n",
                UTF_8);

        Counts counts = finished(run(file));

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
        Counts corrected = finished(run(counts.rejects()));

        assertThat(corrected.registered()).isEqualTo(1);
        assertThat(corrected.rejects()).isNull();
        assertThat(database.sql("select facts from hy_petition where headline = '改好的一行'")
                        .query(String.class)
                        .single())
                .isEqualTo("=1+1");
    }

    @Test
    void keepsAReportThatMayBeHalfCorrected() throws IOException {
        Path file = file("bad.csv", "标题,事实与理由,收到日期\n甲,乙,明天\n", UTF_8);

        Path first = finished(run(file)).rejects();
        Path second = finished(run(file)).rejects();

        assertThat(first).hasFileName("bad-退回行.csv").exists();
        assertThat(second).hasFileName("bad-退回行-2.csv").exists();
    }

    @Test
    void reportsTheRegistersOwnFlawsByColumn() throws IOException {
        Path file = file("late.csv", "标题,事实与理由,收到日期,渠道,代表\n甲,乙,2026-03-03,来访,一、二、三、四、五、六\n", UTF_8);

        Counts counts = finished(run(file));

        assertThat(counts.first()).extracting(PetitionImport.Rejection::column).containsExactly("收到日期（C 列）", "代表（E 列）");
    }

    @Test
    void readsEveryFriendlyColumn() throws IOException {
        Path file = file(
                "full.csv",
                "外部编号,渠道,收到日期,提交日期,信访人类型,姓名,证件号码,地址,联系电话,代理人,代理权限,代表,人数,标题,诉求,事实与理由,口头提出,信访目的,"
                        + "内容分类,问题发生地,居住地,责任属地,转送机关,转送机关要求期限,被反映单位,被反映人员\n"
                        + "W1,来访,2026年3月1日,20260228,单位,宏远公司,9136,江洲市,0791-88881234,王五,代为提出,甲、乙,8,标题,\"一\n二；三\",事实,是,申诉求决,"
                        + "城乡建设/安全生产/安全隐患,东湖区,西山区,江洲市,省信访局,2026-04-01,江洲市住房和城乡建设局,liuwei\n",
                UTF_8);

        finished(run(file));

        String number = byExternalNumber("W1");
        var facts = petitions.facts(number).orElseThrow();
        var circumstances = petitions.circumstances(number).orElseThrow();
        assertThat(facts.channel()).isEqualTo(Channel.VISIT);
        assertThat(facts.requests()).containsExactly("一", "二", "三");
        assertThat(facts.purpose()).isEqualTo(Purpose.CLAIM);
        assertThat(facts.contentClass()).endsWith("安全隐患");
        assertThat(facts.headCount()).isEqualTo(8);
        assertThat(facts.complainedOf()).containsExactly("江洲市住房和城乡建设局", "l*****");
        assertThat(circumstances.oral()).isTrue();
        assertThat(circumstances.representatives()).hasSize(2);
        assertThat(circumstances.sendersDueDate()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void doesNotTakeAnotherLetterForOneThatHasItsNumber() throws IOException {
        finished(run(file("messages.csv", MESSAGES, UTF_8)));

        Counts counts = finished(run(file("other.csv", "留言编号,留言主题,留言详情\n2554,另一件事,内容\n", UTF_8)));

        assertThat(counts.first().get(0).reason())
                .contains("外部编号 2554 已登记为 JSXF-2026-")
                .contains("内容与本行不同");
    }

    @Test
    void refusesACellOfTenMegabytesAndGoesOn() throws IOException {
        String huge = "长".repeat(3_500_000);
        Path file = file("huge.csv", "标题,事实与理由\n大,\"" + huge + "\"\n小,够了\n超,\"" + "字".repeat(10_001) + "\"\n", UTF_8);

        Counts counts = finished(run(file));

        assertThat(counts.registered()).isEqualTo(1);
        assertThat(counts.first())
                .extracting(
                        rejection -> rejection.line() + " " + rejection.reason().substring(0, 12))
                .containsExactly("2 内容共 3500000 ", "4 事实与理由共 10001");
        assertThat(Files.size(counts.rejects())).isLessThan(200_000);
    }

    @Test
    void refusesARowWhoseQuoteIsNeverClosed() throws IOException {
        Counts counts = finished(run(file("open.csv", "标题,事实与理由\n好,好\n坏,\"没有闭合\n又一行,x\n", UTF_8)));

        assertThat(counts.registered()).isEqualTo(1);
        assertThat(counts.first().get(0).line()).isEqualTo(3);
        assertThat(counts.first().get(0).reason()).contains("引号没有闭合");
    }

    @Test
    void importsForAnOfficerOnlyWhereTheyRegister() throws IOException {
        Path file = file("messages.csv", MESSAGES, UTF_8);

        Result elsewhere = officer.as("wangfang", () -> run(file, new Defaults("jszj", null)));
        Result nowhere = officer.as("liuwei", () -> run(file, new Defaults(null, null)));
        Result own = officer.as("wangfang", () -> run(file, new Defaults(null, Channel.LETTER)));

        assertThat(((Result.Unreadable) elsewhere).sentence()).contains("没有江洲市住房和城乡建设局的登记岗位");
        assertThat(((Result.Unreadable) nowhere).sentence()).contains("--organ");
        assertThat(finished(own).registered()).isEqualTo(2);
    }

    private Path file(String name, String content, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(charset));
    }

    private static String many(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> i + ",第 " + i + " 条留言,2019-01-01,详情")
                .collect(Collectors.joining("\n", "留言编号,留言主题,留言时间,留言详情\n", "\n"));
    }

    private String nextNumber(int ahead) {
        int last = database.sql("select coalesce(max(last_serial), 0) from hy_petition_number where organ = 'jsxf'")
                .query(Integer.class)
                .single();
        return "JSXF-2026-%06d".formatted(last + ahead);
    }

    private Result run(Path file) {
        return run(file, new Defaults(null, null));
    }

    private Result run(Path file, Defaults defaults) {
        return petitionImport.run(file, defaults, (rows, part, whole) -> {});
    }

    private static Counts finished(Result result) {
        return ((Result.Finished) result).counts();
    }

    private String byExternalNumber(String number) {
        return database.sql("select number from hy_petition where external_number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private long petitionCount() {
        return database.sql("select count(*) from hy_petition")
                .query(Long.class)
                .single();
    }
}
