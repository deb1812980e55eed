package org.huiyin.registry.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.huiyin.registry.Channel;
import org.huiyin.registry.FakeTrail;
import org.huiyin.registry.HeardEvents;
import org.huiyin.registry.PetitionImport.Counts;
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
import org.springframework.context.annotation.Import;

@RegistryFixture
@Import(ImportRuns.class)
class FileImportTests {

    @TempDir
    Path folder;

    @Autowired
    ImportRuns runs;

    @Autowired
    Petitions petitions;

    @Autowired
    HeardEvents events;

    @Autowired
    FakeTrail trail;

    private ImportFiles files;

    @BeforeEach
    void emptyRegister() {
        runs.emptyRegister();
        files = new ImportFiles(folder);
    }

    @Test
    void takesTheColumnsOfTheRealFileAsTheyAre() throws IOException {
        Counts counts = ImportRuns.finished(runs.run(files.write("messages.csv", ImportFiles.MESSAGES, UTF_8)));

        var facts = petitions.facts(runs.byExternalNumber("2554")).orElseThrow();
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
        ImportRuns.finished(runs.run(files.write("messages.csv", ImportFiles.MESSAGES, Charset.forName(encoding))));

        assertThat(petitions.facts(runs.byExternalNumber("2549")).orElseThrow().headline())
                .isEqualTo("𠮷祥小区盼望安装电梯😀");
    }

    @Test
    void readsUtf8WithItsMarkAndRowsBelowATitle() throws IOException {
        Counts counts = ImportRuns.finished(
                runs.run(files.write("messages.csv", "\uFEFF留言登记表,,\r\n\r\n" + ImportFiles.MESSAGES, UTF_8)));

        assertThat(counts.registered()).isEqualTo(2);
    }

    @Test
    void addsNothingTheSecondTimeAndSaysSo() throws IOException {
        Path file = files.write("messages.csv", ImportFiles.MESSAGES + ",,没有编号的留言,2019-01-01,详情,,\n", UTF_8);
        ImportRuns.finished(runs.run(file));

        Counts again = ImportRuns.finished(runs.run(file));

        assertThat(again.registered()).isZero();
        assertThat(again.already()).isEqualTo(3);
        assertThat(runs.petitionCount()).isEqualTo(3);
    }

    @Test
    void completesARunThatWasKilledHalfWay() throws IOException {
        Path file = files.write("many.csv", ImportFiles.many(120), UTF_8);
        events.failOn = runs.nextNumber(70);

        var broken = (Result.BrokenOff) runs.run(file);
        events.failOn = "";
        Counts completed = ImportRuns.finished(runs.run(file));

        assertThat(broken.counts().registered()).isEqualTo(69);
        assertThat(broken.sentence())
                .contains("第 70 条")
                .contains("再次导入同一文件即可继续")
                .doesNotContain("killed");
        assertThat(completed.already()).isEqualTo(69);
        assertThat(completed.registered()).isEqualTo(51);
        assertThat(runs.petitionCount()).isEqualTo(120);
    }

    @Test
    void readsEveryFriendlyColumn() throws IOException {
        Path file = files.write(
                "full.csv",
                "外部编号,渠道,收到日期,提交日期,信访人类型,姓名,证件号码,地址,联系电话,代理人,代理权限,代表,人数,标题,诉求,事实与理由,口头提出,信访目的,"
                        + "内容分类,问题发生地,居住地,责任属地,转送机关,转送机关要求期限,被反映单位,被反映人员\n"
                        + "W1,来访,2026年3月1日,20260228,单位,宏远公司,9136,江洲市,0791-88881234,王五,代为提出,甲、乙,8,标题,\"一\n二；三\",事实,是,申诉求决,"
                        + "城乡建设/安全生产/安全隐患,东湖区,西山区,江洲市,省信访局,2026-04-01,江洲市住房和城乡建设局,liuwei\n",
                UTF_8);

        ImportRuns.finished(runs.run(file));

        String number = runs.byExternalNumber("W1");
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
}
