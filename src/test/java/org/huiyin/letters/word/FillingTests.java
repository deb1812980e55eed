package org.huiyin.letters.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class FillingTests {

    @Test
    void findsAFieldThatWordBrokeIntoRuns() {
        var template = Docx.of("<w:p><w:r><w:t>事由：{</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{信访</w:t></w:r>"
                + "<w:proofErr w:type=\"spellStart\"/><w:r><w:t>请求}</w:t></w:r><w:r><w:t>}。</w:t></w:r></w:p>");

        assertThat(filled(template, Map.of("信访请求", "修路"))).containsExactly("事由：修路。");
    }

    @Test
    void aValueOfSeveralLinesBecomesParagraphsOfOneLook() {
        var template = Docx.of("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t>请求：{{信访请求}}（完）</w:t></w:r></w:p>");

        byte[] file = Filling.fill(template, Map.of("信访请求", "一\n\n二\r\n三"));

        assertThat(paragraphs(file)).containsExactly("请求：一", "二", "三（完）");
        assertThat(Xml.all(WordFile.read(file).document(), "jc")).hasSize(3);
    }

    @Test
    void aParagraphAllOfWhoseFieldsAreEmptyGoesAway() {
        var template =
                Docx.of("<w:p><w:r><w:t>抄送：{{抄送}}</w:t></w:r></w:p><w:p><w:r><w:t>{{甲}}和{{乙}}</w:t></w:r></w:p>");

        assertThat(filled(template, Map.of("甲", "张三"))).containsExactly("张三和");
    }

    @Test
    void aCellKeepsItsParagraph() {
        var template = Docx.of("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{{备注}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");

        assertThat(filled(template, Map.of())).containsExactly("");
    }

    @Test
    void whatSomebodyWroteIsNoFieldNorXml() {
        var template = Docx.of("<w:p><w:r><w:t>{{信访请求}}</w:t></w:r></w:p>");

        assertThat(filled(template, Map.of("信访请求", "<w:p>{{文号}}&\u0007𠮷", "文号", "1")))
                .containsExactly("<w:p>{{文号}}&𠮷");
    }

    private static List<String> filled(byte[] template, Map<String, String> values) {
        return paragraphs(Filling.fill(template, values));
    }

    private static List<String> paragraphs(byte[] file) {
        return Xml.all(WordFile.read(file).document(), "p").stream()
                .map(Element::getTextContent)
                .toList();
    }
}
