package org.huiyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineCommandTests {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void tellsTheLastDayAndEachStretchThatLedToIt() {
        assertThat(run("--duty", "HANDLE", "--from", "2026-03-02")).isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "办结（第三十四条）",
                        "最后一日：2026年5月6日 24 时（2026年5月1日为休息日，顺延）",
                        "  2026年3月2日  当日不计入",
                        "  2026年3月3日至2026年5月1日  计入  第1至60日",
                        "  2026年5月2日至2026年5月5日  劳动节：期满日为休息日，顺延",
                        "  2026年5月6日  顺延后的最后一日",
                        "未计入 / Not considered: 在“工作日历”页启用的放假安排（在数据库中），本命令用程序自带的。"
                                + " / The holiday tables adopted in the database; the product's own are used.",
                        "未计入 / Not considered: 期满日是平常周末的是否顺延的设置（huiyin.calendar.roll-over），本命令按顺延推算；不顺延的，用 --no-weekend-roll。"
                                + " / The setting whether a plain weekend rolls over; it does here, see --no-weekend-roll.",
                        "未计入 / Not considered: 各机构自己的例外和地方缩短的期限，用 --organ 计入。"
                                + " / Organs' own exceptions and shortened periods; see --organ.");
    }

    /** The thirty days end on Saturday, 18 April. */
    @ParameterizedTest
    @ValueSource(strings = {"", "--organ jszj"})
    void endsOnAPlainWeekendWhereTheHouseDoesNotRollItOver(String more) throws Exception {
        String asked = ("--duty REVIEW --from 2026-03-19 --json " + more).strip();
        assertThat(run(asked.split(" "))).isZero();
        var rolling = new ObjectMapper().readTree(out.toString());
        out.getBuffer().setLength(0);

        assertThat(run((asked + " --no-weekend-roll").split(" "))).isZero();

        var staying = new ObjectMapper().readTree(out.toString());
        assertThat(rolling.get("lastDay").asText()).isEqualTo("2026-04-20");
        assertThat(rolling.get("notConsidered").toString()).contains("huiyin.calendar.roll-over");
        assertThat(staying.get("lastDay").asText()).isEqualTo("2026-04-18");
        assertThat(staying.get("notConsidered").toString()).doesNotContain("huiyin.calendar.roll-over");
    }

    @Test
    void rollsAHolidayOverWhateverTheHouseDoesWithWeekends() {
        assertThat(run("--duty", "HANDLE", "--from", "2026-03-02", "--no-weekend-roll"))
                .isZero();

        assertThat(out.toString()).contains("最后一日：2026年5月6日 24 时（2026年5月1日为休息日，顺延）");
    }

    @Test
    void leavesTheHearingOutOfReReview() throws Exception {
        assertThat(run("--duty", "REREVIEW", "--from", "2026-03-02", "--pause", "2026-03-10..2026-03-12", "--json"))
                .isZero();

        var report = new ObjectMapper().readTree(out.toString());
        assertThat(report.get("article").asText()).isEqualTo("36");
        assertThat(report.get("start").asText()).isEqualTo("2026-03-02");
        assertThat(report.get("rawLastDay").asText()).isEqualTo("2026-04-04");
        assertThat(report.get("lastDay").asText()).isEqualTo("2026-04-07");
        assertThat(report.get("days")).hasSize(37);
        assertThat(report.get("days").get(8).get("reason").asText()).isEqualTo("PAUSED");
    }

    @Test
    void marksADateOfAYearWithoutANotice() {
        assertThat(run("--duty", "SORT", "--from", "2026-12-20")).isZero();

        assertThat(out.toString()).contains("暂定：年度放假通知尚未公布");
    }

    @Test
    void extendsOnceUpToNinetyDays() {
        assertThat(run("--duty", "HANDLE", "--from", "2026-07-20", "--extended", "30"))
                .isZero();

        assertThat(out.toString()).contains("最后一日：2026年10月19日 24 时（2026年10月18日为休息日，顺延）");
    }

    @Test
    void takesTheDayThatTheAssignerSet() throws Exception {
        assertThat(run("--duty", "REPORT_BACK", "--from", "2026-03-02", "--set", "2026-05-02", "--json"))
                .isZero();

        var report = new ObjectMapper().readTree(out.toString());
        assertThat(report.get("set").asBoolean()).isTrue();
        assertThat(report.get("lastDay").asText()).isEqualTo("2026-05-02");
        assertThat(report.get("days")).isEmpty();
        assertThat(report.has("period")).isFalse();
    }

    @Test
    void countsAnOrgansShorterPeriodAndItsOwnDaysOff() throws Exception {
        var models = periods("\"NOTICE\"", "\"ORGAN\"", "10");
        var exceptions = Files.writeString(
                folder.resolve("exceptions.csv"), "organ,date,name,kind\njsjy,2026-03-12,本单位放假,off\n");
        String[] asked = {
            "--duty",
            "NOTICE",
            "--from",
            "2026-03-02",
            "--organ",
            "jsjy",
            "--kind",
            "ORGAN",
            "--models",
            models.toString(),
            "--exceptions",
            exceptions.toString()
        };

        assertThat(run(asked)).isZero();

        assertThat(out.toString())
                .contains("受理告知（第二十三条）：地方缩短为 10 日，依据：《信访工作条例》第二十二条第一款")
                .contains("最后一日：2026年3月13日 24 时（2026年3月12日为休息日，顺延）")
                .doesNotContain("--organ", "--exceptions");
    }

    @Test
    void countsByTheLawWhereTheLocalityShortensNothing() {
        assertThat(run("--duty", "SORT", "--from", "2026-03-02", "--organ", "jsxf"))
                .isZero();

        assertThat(out.toString())
                .contains("最后一日：2026年3月17日 24 时")
                .contains("用 --exceptions 计入")
                .doesNotContain("地方缩短");
    }

    @Test
    void asksForTheKindOfTheOrganWhereThePeriodsDifferByIt() throws Exception {
        var models = periods("\"NOTICE\"", "\"ORGAN\"", "10");

        refuses("--duty NOTICE --from 2026-03-02 --organ jsjy --models " + models, "请用 --kind 写明 jsjy 的类别");
    }

    @Test
    void refusesALocalPeriodThatIsLongerThanTheLaws() throws Exception {
        var models = periods("\"NOTICE\"", "", "20");

        refuses("--duty NOTICE --from 2026-03-02 --organ jsjy --models " + models, "地方只能缩短，不能改为 20 日");
    }

    @Test
    void refusesExceptionsThatCannotBeTrueWithTheirLine() throws Exception {
        var exceptions = Files.writeString(
                folder.resolve("exceptions.csv"), "organ,date,name,kind\njsjy,2026-02-30,本单位放假,off\n");

        refuses("--duty SORT --from 2026-03-02 --organ jsjy --exceptions " + exceptions, "第 2 行");
    }

    /** The packed table with its one row about other duties, organs and days. */
    private Path periods(String duties, String kind, String days) throws Exception {
        var table = Files.readString(Path.of("processes/periods.dmn"))
                .replace("<text>\"SORT\"</text>", "<text>" + duties + "</text>")
                .replace("<text>\"BUREAU\"</text>", "<text>" + kind + "</text>")
                .replace("<text>15</text>", "<text>" + days + "</text>");
        Files.createDirectories(folder.resolve("processes"));
        Files.writeString(folder.resolve("processes/periods.dmn"), table);
        return folder;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "--duty HANDLE --from 2026-03-02 --extended 31; 至多延长 30 日",
                "--duty HANDLE --from 2026-03-02 --extended -1; 至少为一日",
                "--duty SORT --from 2026-03-02 --extended 5; 不能延长",
                "--duty REVIEW --from 2026-03-02 --pause 2026-03-10..2026-03-12; 不能停止计算",
                "--duty REREVIEW --from 2026-03-02 --pause 2026-03-12..2026-03-10; 早于开始日",
                "--duty REREVIEW --from 2026-03-02 --pause 2026-03-10; 应当写作",
                "--duty REREVIEW --from 2026-03-02 --pause 2026-03-10..2026-03-12 --pause 2026-03-12..2026-03-13; 重叠",
                "--duty SORT --from 2026-02-30; 没有这一天",
                "--duty SORT --from 2023-03-01; 没有 2023 年的节假日安排",
                "--duty SORT --from 2022-03-01; 尚无规定",
                "--duty WHATEVER --from 2026-03-02; WHATEVER",
                "--duty HANDLE --from 2026-03-02 --set 2026-05-02; 不能另行指定",
                "--duty REQUEST_REVIEW --from 2026-03-02 --set 2026-05-02; 不能另行指定",
                "--duty REPORT_BACK --from 2026-03-02 --set 2026-03-01; 早于起算日",
                "--duty REPORT_BACK --from 2026-03-02 --set 2026-05-02 --extended 5; 不再延长",
                "--duty SORT --from 2026-03-02 --models .; 请用 --organ",
                "--duty SORT --from 2026-03-02 --organ jsxf --models nowhere; 不能读取决策表 periods.dmn",
                "--duty SORT --from 2026-03-02 --organ jsxf --exceptions nowhere.csv; 不能读取 nowhere.csv",
                "--duty SORT --from 2026-03-02 --organ jsxf --kind 局; --kind",
                "--from 2026-03-02; --duty"
            })
    void refusesWhatTheLawDoesNotKnowInASentence(String arguments, String complaint) {
        refuses(arguments, complaint);
    }

    private void refuses(String arguments, String complaint) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);

        assertThat(err.toString()).contains(complaint).doesNotContain("Exception", "\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "--duty WHATEVER --from 2026-03-02; 没有“WHATEVER”，可用的有： / No such value, use one of: CHAIN, SORT",
                "--duty HANDLE; 缺少 --from。 / Missing: --from",
                "--duty HANDLE --from; 缺少 --from。 / Missing: --from",
                "--duty HANDLE --from 2026-03-02 --extended abc; “abc”不是整数。 / Not a whole number",
                "--duty HANDLE --from 2026-13-02; 没有这一天：“2026-13-02”",
                "--duty HANDLE --from 2026-03-02 --from 2026-03-03; 只能写一次。 / Only once",
                "--duty HANDLE --from 2026-03-02 --organs x; 不认识的参数"
            })
    void saysInChineseWhatIsWrongWithTheWords(String arguments, String complaint) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);

        assertThat(err.toString()).contains(complaint).doesNotContain("Invalid value", "expected", "Unknown option");
    }

    private int run(String... options) {
        var words = new String[options.length + 1];
        words[0] = "deadline";
        System.arraycopy(options, 0, words, 1, options.length);
        return new CommandLineStart(() -> {
                    throw new AssertionError("The command needs no application");
                })
                .commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }
}
