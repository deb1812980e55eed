package org.huiyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineCommandTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void tellsTheLastDayAndEachStretchThatLedToIt() {
        assertThat(run("--duty", "HANDLE", "--from", "2026-03-02")).isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "办结（第三十四条）",
                        "最后一日：2026-05-06 24 时（2026-05-01 为休息日，顺延）",
                        "  2026年3月2日  当日不计入",
                        "  2026年3月3日至2026年5月1日  计入  第1至60日",
                        "  2026年5月2日至2026年5月5日  劳动节：期满日为休息日，顺延",
                        "  2026年5月6日  顺延后的最后一日");
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

        assertThat(out.toString()).contains("最后一日：2026-10-19 24 时（2026-10-18 为休息日，顺延）");
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
                "--from 2026-03-02; --duty"
            })
    void refusesWhatTheLawDoesNotKnowInASentence(String arguments, String complaint) {
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
