package org.huiyin.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiyin.handling.Conclusion;
import org.huiyin.handling.OtherProcedure;
import org.huiyin.handling.Procedures;
import org.huiyin.handling.Remedy;
import org.huiyin.handling.Route;
import org.huiyin.handling.SimpleConclusion;
import org.huiyin.letters.pdf.Fonts;
import org.huiyin.letters.pdf.PdfLetters;
import org.huiyin.letters.word.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** The samples show designers and petitioners what the house says, and nothing that it does not. */
class SamplesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);
    private static final String ABOVE = "江洲市人民政府或者江右省住房和城乡建设厅";
    private static final PdfLetters PDF = new PdfLetters(new Fonts(null));

    @Test
    void sayTheRemediesOfTheHouse() {
        assertThat(remedy(Kind.OPINION)).startsWith(Remedy.ofOpinion(ABOVE).text());
        assertThat(remedy(Kind.OPINION_CORRECTED)).isEqualTo(remedy(Kind.OPINION));
        assertThat(remedy(Kind.SIMPLE_ANSWER))
                .isEqualTo(Remedy.ofSimpleAnswer(ABOVE).text());
        assertThat(remedy(Kind.REVIEW_OPINION)).contains("向" + ABOVE + "请求复核", Remedy.COUNTING);
        assertThat(remedy(Kind.PERFORMANCE))
                .isEqualTo(Remedy.ofPerformance("江洲市人民政府").text());
        assertThat(remedy(Kind.INTRODUCTION))
                .isEqualTo(Remedy.ofIntroduction(OtherProcedure.LAWSUIT).text());
        assertThat(remedy(Kind.INTRODUCTION_ADMINISTRATIVE))
                .isEqualTo(Remedy.ofAdministrativeAct("江洲市人民政府").text());
        assertThat(remedy(Kind.SUGGESTION_REPLY)).isEqualTo(Remedy.ofReply().text());
        assertThat(remedy(Kind.ACCUSATION_REPLY)).isEqualTo(Remedy.ofReply().text());
    }

    @Test
    void sayTheWordsOfTheHouse() {
        assertThat(part(Kind.NOTICE, Part.ROUTE)).isEqualTo(Route.OPINION.label());
        assertThat(part(Kind.NOTICE, Part.PROCEDURE)).isEqualTo(Procedures.of(Route.OPINION.path()));
        assertThat(part(Kind.INTRODUCTION, Part.ROUTE)).isEqualTo(OtherProcedure.LAWSUIT.label());
        assertThat(part(Kind.INTRODUCTION_ADMINISTRATIVE, Part.ROUTE)).isEqualTo(OtherProcedure.ADJUDICATION.label());
        assertThat(part(Kind.SIMPLE_ANSWER, Part.DECISION)).isEqualTo(SimpleConclusion.SUPPORTED.label());
        assertThat(part(Kind.OPINION, Part.OPINION)).startsWith(Conclusion.SUPPORT.label() + "。");
        assertThat(part(Kind.NOT_COMPETENT, Part.REASON) + part(Kind.NOT_COMPETENT, Part.COMPETENT))
                .doesNotContain("住房和城乡建设");
    }

    /** Whoever changes a template, a text or a sample writes the folder anew: {@code letters samples docs/letters}. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void ofTheDocumentationAreThoseOfTheProduct(Kind kind) throws IOException {
        byte[] kept = Files.readAllBytes(Path.of("docs/letters", kind.template() + ".pdf"));

        assertThat(text(kept)).isEqualTo(text(PDF.draw(SampleLetters.sample(kind), kind.title(), DAY, false)));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void leaveNoHeadingWithoutAWordUnderIt(Kind kind) {
        var paragraphs = WordFile.read(SampleLetters.sample(kind)).document().getElementsByTagNameNS("*", "pStyle");
        String styles = IntStream.range(0, paragraphs.getLength())
                .mapToObj(i -> (Element) paragraphs.item(i))
                .map(style -> style.getAttribute("w:val"))
                .collect(Collectors.joining(" ", " ", " "));

        assertThat(styles).isNotBlank().doesNotContain(" h h ", " h signer ");
    }

    private static String remedy(Kind kind) {
        return part(kind, Part.REMEDY);
    }

    private static String part(Kind kind, Part part) {
        return Samples.of(kind, "jszj", DAY).parts().getOrDefault(part, "");
    }

    /** Without the places at which lines and pages break, which depend on the fonts of the machine. */
    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s|—\\d+—", "");
        }
    }
}
