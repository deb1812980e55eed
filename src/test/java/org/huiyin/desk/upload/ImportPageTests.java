package org.huiyin.desk.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyin.desk.Officers.HANDLER;
import static org.huiyin.desk.Officers.REGISTRAR;
import static org.huiyin.desk.Officers.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.huiyin.desk.DemoCity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DemoCity
class ImportPageTests {

    private static final String HEADER = "留言编号,留言用户,留言主题,留言时间,留言详情\n";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void registersTheRowsAndGivesTheRejectedOnesBack() {
        var run = begun("messages.csv", HEADER + """
                D-1,甲,反映小区路灯损坏,2026-09-01 10:00:00,路灯坏了一个月
                D-2,乙,反映绿化带缺水,2026-09-02 11:00:00,树都枯了
                D-3,丙,反映占道经营,哪天忘了,早市占道
                """);

        var result = finished(run);
        var rejects = mvc.get().uri(run + "/rejects").with(signedIn(REGISTRAR)).exchange();

        var codes = mvc.post()
                .uri(run + "/codes")
                .with(signedIn(REGISTRAR))
                .with(csrf())
                .exchange();
        var twice = mvc.post()
                .uri(run + "/codes")
                .with(signedIn(REGISTRAR))
                .with(csrf())
                .exchange();

        assertThat(codes)
                .hasStatusOk()
                .bodyText()
                .contains("\"D-1\"", "\"D-2\"", "查询码")
                .doesNotContain("\"D-3\"");
        assertThat(twice).hasStatus(404).bodyText().contains("已经导出过");
        assertThat(result).bodyText().contains("导入完成", "<b>2</b>", "<b>1</b>", "留言时间", "导出查询码（2 件）");
        assertThat(rejects).hasStatusOk().bodyText().contains("哪天忘了", "退回原因").doesNotContain("绿化带");
    }

    @Test
    void theSameFileAgainAddsNothing() {
        var file = HEADER + "E-1,甲,反映井盖缺失,2026-09-01 10:00:00,井盖缺失有危险\n";
        finished(begun("again.csv", file));

        var again = finished(begun("again.csv", file));

        assertThat(again).bodyText().containsSubsequence("<b>0</b>新登记", "<b>1</b>以前已登记");
    }

    @Test
    void aRunBelongsToWhoBeganIt() {
        var run = begun("own.csv", HEADER + "F-1,甲,反映垃圾清运不及时,2026-09-01 10:00:00,三天没有清运\n");

        var foreign = mvc.get().uri(run).with(signedIn("wanglei")).exchange();

        assertThat(foreign).hasStatus(404).bodyText().contains("没有这次导入");
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNone() {
        var empty = upload("empty.csv", "");
        var wrong = upload("letter.doc", "x");
        var columns = finished(begun("columns.csv", "甲,乙\n1,2\n"));

        assertThat(empty).hasStatusOk().bodyText().contains("空文件不能导入");
        assertThat(wrong).hasStatusOk().bodyText().contains("只能导入 CSV 或者 XLSX 文件");
        assertThat(columns).bodyText().contains("class=\"summary\"");
    }

    @Test
    void isClosedToWhoeverIsNoRegistrar() {
        var page = mvc.get().uri("/desk/import").with(signedIn(HANDLER)).exchange();

        assertThat(page).hasStatus(403).bodyText().contains("只有登记员可以导入信访事项");
    }

    private String begun(String name, String text) {
        var begun = upload(name, text);
        assertThat(begun).hasStatus3xxRedirection();
        return String.valueOf(begun.getResponse().getRedirectedUrl());
    }

    private MvcTestResult upload(String name, String text) {
        return mvc.post()
                .uri("/desk/import")
                .with(signedIn(REGISTRAR))
                .with(csrf())
                .multipart()
                .file(new MockMultipartFile("file", name, "text/csv", text.getBytes(UTF_8)))
                .param("organ", "jsxf")
                .exchange();
    }

    private MvcTestResult finished(String run) {
        return await().until(
                        () -> mvc.get()
                                .uri(run + "/progress")
                                .with(signedIn(REGISTRAR))
                                .exchange(),
                        progress ->
                                !new String(progress.getResponse().getContentAsByteArray(), UTF_8).contains("正在导入"));
    }
}
