package org.huiyin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.organization.Level;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SetupFileTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @TempDir
    Path folder;

    @Test
    void readsTheExampleOfTheOperatorsHandbook() throws IOException {
        var handbook = Files.readString(Path.of("docs/operations.md"));
        var example = handbook.substring(handbook.indexOf("```yaml\n") + 8).split("```")[0];

        var setup = read(example);

        assertThat(setup.organs())
                .extracting(Setup.NewOrgan::organ)
                .contains(
                        new Organ("jsgov", "江洲市人民政府", Organ.Kind.GOVERNMENT, null, true, NEW_YEAR, null).at(Level.CITY))
                .contains(new Organ("jsxf", "江洲市信访局", Organ.Kind.BUREAU, "jsgov", true, NEW_YEAR, null))
                .anyMatch(organ -> !organ.inside());
        assertThat(setup.officers()).anySatisfy(wanted -> {
            assertThat(wanted.officer()).isEqualTo(new Officer("zhoumin", "周敏"));
            assertThat(wanted.posts()).contains(new Post("jsxf", Role.REGISTRAR));
            assertThat(wanted.since()).isEqualTo(NEW_YEAR);
            assertThat(wanted.mail()).isEqualTo("zhoumin@example.gov.cn");
        });
        assertThat(setup.integrators()).hasSize(1);
    }

    @Test
    void takesNamesAsWrittenWhereYamlWouldReadNumbersAndFalse() throws IOException {
        var setup = read("""
                organs:
                  - {code: no, name: 007, kind: ORGAN, since: 2026-01-01, until: 2026-12-31, parent: }
                """);

        assertThat(setup.organs())
                .extracting(Setup.NewOrgan::organ)
                .containsExactly(
                        new Organ("no", "007", Organ.Kind.ORGAN, null, true, NEW_YEAR, LocalDate.of(2026, 12, 31)));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void refusesAMistakeWithItsLineAndWhatToDo(String text, int line, String why) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(SetupRefused.class)
                .hasMessageContaining(" 第 " + line + " 行")
                .hasMessageContaining(why);
    }

    static Stream<Arguments> mistakes() {
        var organ = "organs:\n  - code: jsxf\n    name: 信访局\n    kind: BUREAU\n";
        var officer = "officers:\n  - id: zhou\n    name: 周敏\n    since: 2026-01-01\n";
        return Stream.of(
                Arguments.of(organ, 2, "机构：缺少“since”，请补上"),
                Arguments.of(organ + "    since: 2026-02-30\n", 5, "“2026-02-30”不是日期"),
                Arguments.of(organ + "    since: 2026-02-01\n    until: 2026-01-31\n", 6, "“until”早于“since”"),
                Arguments.of(organ.replace("BUREAU", "局") + "    since: 2026-01-01\n", 4, "没有机构类型“局”，可用：GOVERNMENT"),
                Arguments.of(organ + "    since: 2026-01-01\n    inside: 是\n", 6, "应写 true（是）或者 false（否）"),
                Arguments.of(organ + "    level: 市\n    since: 2026-01-01\n", 5, "没有层级“市”，可用：NATION（国家级）、"),
                Arguments.of(organ + "    head: 张\n", 5, "没有“head”这一项，可用：code、"),
                Arguments.of(organ + "    name: 局\n", 5, "“name”写了两次"),
                Arguments.of(organ.replace("jsxf", "js-xf"), 2, "“js-xf”不合规"),
                Arguments.of(organ.replace("jsxf", "j".repeat(29)), 2, "“code”最多 28 个字"),
                Arguments.of(organ.replace("信访局", "[信访局]") + "    since: 2026-01-01\n", 3, "“name”应是一个值"),
                Arguments.of(
                        organ + "    since: 2026-01-01\n" + organ.substring(8).replace("jsxf", "JSXF"), 6, "前面已经用过"),
                Arguments.of(officer, 2, "缺少“posts”"),
                Arguments.of(officer + "    posts: [jsxf.boss]\n", 5, "没有角色“boss”，可用：registrar（登记员）"),
                Arguments.of(officer + "    posts:\n      - jsxf.leader\n      - jsxf.boss\n", 7, "zhou 的岗位 jsxf.boss"),
                Arguments.of(officer + "    posts: [registrar]\n", 5, "“registrar”不是岗位"),
                Arguments.of(officer + "    posts: jsxf.registrar\n", 5, "“posts”应是一个列表"),
                Arguments.of(officer + "    mail: 周敏\n    posts: [jsxf.leader]\n", 5, "“周敏”不是电子邮箱，“mail”应写成"),
                Arguments.of(officer + "    mail: a@b@c.cn\n    posts: [jsxf.leader]\n", 5, "“a@b@c.cn”不是电子邮箱"),
                Arguments.of(officer + "    mail: [a@b.cn]\n    posts: [jsxf.leader]\n", 5, "“mail”应是一个值"),
                Arguments.of(
                        officer + "    mail: " + "a".repeat(250) + "@b.cn\n    posts: [jsxf.leader]\n", 5, "“mail”最多"),
                Arguments.of("officers:\n  - {id: line, name: 热线, integrator: true, mail: a@b.cn}\n", 2, "没有岗位，也不收邮件"),
                Arguments.of(officer + "    integrator: true\n", 2, "对接账号 zhou 没有岗位"),
                Arguments.of(officer.replace("zhou", "system"), 2, "由系统保留"),
                Arguments.of(officer + "    posts: [jsxf.leader]\n" + officer.substring(10), 6, "账号 zhou 前面已经用过"),
                Arguments.of("organs:\n  - jsxf\n", 2, "应逐行写成“名称: 内容”"),
                Arguments.of("units: []\n", 1, "没有“units”这一项，可用：officers、organs"),
                Arguments.of("organs:\n  - code: \"jsxf\n", 3, "不符合 YAML 格式"),
                Arguments.of("organs: []\n---\norgans: []\n", 2, "不符合 YAML 格式"));
    }

    @Test
    void refusesAFileThatCannotBeRead() throws IOException {
        var gb18030 = Files.write(folder.resolve("gb.yaml"), "信访局".getBytes(Charset.forName("GB18030")));
        var control = Files.writeString(folder.resolve("control.yaml"), "organs: \u0001");
        var empty = Files.writeString(folder.resolve("empty.yaml"), "# nothing\n");

        for (var refused : List.of(
                List.of(folder.resolve("absent.yaml"), "不能读取"),
                List.of(folder, "不能读取"),
                List.of(gb18030, "不是 UTF-8 编码"),
                List.of(control, "控制字符"),
                List.of(empty, "是空的"))) {
            assertThatThrownBy(() -> SetupFile.read((Path) refused.get(0)))
                    .isInstanceOf(SetupRefused.class)
                    .hasMessageContaining(refused.get(0).toString())
                    .hasMessageContaining((String) refused.get(1));
        }
    }

    @Test
    void takesAFileThatWindowsMarkedAsUtf8() throws IOException {
        var setup = read("\uFEFForgans: []\r\nofficers: []\r\n");

        assertThat(setup.organs()).isEmpty();
    }

    private Setup read(String text) throws IOException {
        var file = Files.writeString(folder.resolve("setup.yaml"), text, StandardCharsets.UTF_8);
        return SetupFile.read(file);
    }
}
