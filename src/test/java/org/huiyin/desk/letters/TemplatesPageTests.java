package org.huiyin.desk.letters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.HANDLER;
import static org.huiyin.desk.Officers.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.huiyin.desk.DemoCity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DemoCity
class TemplatesPageTests {

    private static final String ADMIN = "tangwei";
    private static final String HERE = "/desk/letters/templates";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void showsAdministratorsEveryKindAndWhoseTemplateItHas() {
        assertThat(get(HERE, ADMIN)).hasStatusOk().bodyText().contains("信访事项处理意见书", "送达回证", "系统自带", "机关代字");
        assertThat(get(HERE + "/OPINION", ADMIN)).hasStatusOk().bodyText().contains("救济途径", "必备", "检查并启用");
    }

    @Test
    void isForAdministratorsAndDesignersOfTheOrganOnly() {
        assertThat(get(HERE, HANDLER)).hasStatus(403);
        assertThat(get(HERE + "/OPINION/file", HANDLER)).hasStatus(403);
        assertThat(upload(HANDLER, new byte[0])).hasStatus(403);
        assertThat(get(HERE + "?organ=nowhere", ADMIN)).hasStatus(403);
    }

    @Test
    void aTemplateThatIsDownloadedCanBeUploadedAndGivenBack() {
        var file = get(HERE + "/NOTICE/file", ADMIN);
        assertThat(file).hasStatusOk().headers().containsHeader("Content-Disposition");

        assertThat(upload(ADMIN, file.getResponse().getContentAsByteArray())).hasStatus3xxRedirection();
        assertThat(get(HERE + "/NOTICE", ADMIN)).bodyText().contains("本单位的版本", "恢复沿用");

        var back = mvc.post()
                .uri(HERE + "/NOTICE/withdraw?organ=" + organ())
                .with(signedIn(ADMIN))
                .with(csrf())
                .exchange();
        assertThat(back).hasStatus3xxRedirection();
        assertThat(get(HERE + "/NOTICE", ADMIN)).bodyText().contains("系统自带");
    }

    @Test
    void aFileWithAFlawIsNotAdoptedAndTheFlawIsNamed() {
        assertThat(upload(ADMIN, "no word file".getBytes(UTF_8)))
                .hasStatusOk()
                .bodyText()
                .contains("模板没有启用", "不是 Word 文档");
    }

    @Test
    void aSampleIsAPdf() {
        var sample = get(HERE + "/OPINION/sample", ADMIN);

        assertThat(sample).hasStatusOk().hasContentTypeCompatibleWith("application/pdf");
        assertThat(sample.getResponse().getContentAsByteArray()).startsWith("%PDF-".getBytes(UTF_8));
    }

    private MvcTestResult upload(String officer, byte[] content) {
        return mvc.post()
                .uri(HERE + "/NOTICE")
                .multipart()
                .file(new MockMultipartFile("file", "a.docx", null, content))
                .param("organ", organ())
                .with(signedIn(officer))
                .with(csrf())
                .exchange();
    }

    private static String organ() {
        return "jsxf";
    }

    private MvcTestResult get(String address, String officer) {
        return mvc.get().uri(address).with(signedIn(officer)).exchange();
    }
}
