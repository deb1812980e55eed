package org.huiyin.letters.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateCheckTests {

    private static final String WHOLE = Docx.paragraph("{{文号}}") + Docx.paragraph("关于{{信访请求}}");

    @Test
    void takesAFileWithItsFields() {
        assertThat(flaws(Docx.of(WHOLE))).isEmpty();
    }

    @Test
    void namesTheFieldThatIsUnknownAndTheOneThatIsMissing() {
        assertThat(flaws(Docx.of(Docx.paragraph("{{文号}}{{信访清求}}"))))
                .containsExactly("没有名为“信访清求”的字段；请改为字段表中的名称。", "缺少必备字段 {{信访请求}}；请加入模板。");
    }

    @Test
    void noticesBracesThatAreNotPaired() {
        assertThat(flaws(Docx.of(WHOLE + Docx.paragraph("处理意见：{{处理意见}"))))
                .containsExactly("“处理意见：{{处理意见}”中的花括号不成对；字段应写作 {{字段名}}。");
    }

    @Test
    void refusesWhatIsNoWordFile() {
        assertThat(flaws("%PDF-1.7".getBytes(UTF_8))).singleElement().asString().contains("不是 Word 文档");
        assertThat(flaws(Docx.of("<w:p>"))).singleElement().asString().contains("内容损坏");
        assertThat(flaws(new byte[1_000_001])).singleElement().asString().contains("超过 1 MB");
    }

    @Test
    void refusesADocumentTypeThatCouldReachOutside() {
        byte[] file = Docx.with(
                WHOLE,
                Map.of(
                        "word/footer1.xml",
                        "<!DOCTYPE w:ftr [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><ftr>&x;</ftr>"));

        assertThat(flaws(file)).singleElement().asString().contains("内容损坏");
    }

    @Test
    void refusesMacrosAndLinksToTheOutside() {
        var macro = Docx.with(WHOLE, Map.of("word/vbaProject.bin", "x"));
        var link = Docx.with(
                WHOLE,
                Map.of(
                        "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Id=\"a\" Target=\"x\" TargetMode=\"External\"/></Relationships>"));

        assertThat(flaws(macro)).singleElement().asString().contains("宏");
        assertThat(flaws(link)).singleElement().asString().contains("指向外部的链接");
    }

    @ParameterizedTest
    @CsvSource({"drawing, 图片", "numPr, 自动编号", "ins, 修订痕迹", "sdt, 内容控件", "object, 嵌入的对象"})
    void refusesWhatThePdfWouldNotShow(String element, String named) {
        assertThat(flaws(Docx.of(WHOLE + "<w:p><w:" + element + "/></w:p>")))
                .singleElement()
                .asString()
                .contains(named, "PDF 会与 Word 不一致");
    }

    private static List<String> flaws(byte[] file) {
        return TemplateCheck.flaws(file, Set.of("文号", "信访请求", "处理意见"), Set.of("文号", "信访请求"));
    }
}
