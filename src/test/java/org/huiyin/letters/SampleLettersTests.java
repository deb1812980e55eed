package org.huiyin.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiyin.letters.pdf.Fonts;
import org.huiyin.letters.pdf.MissingGlyphs;
import org.huiyin.letters.pdf.PdfLetters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleLettersTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);
    private static final PdfLetters PDF = new PdfLetters(new Fonts(null));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsReadableTextInEmbeddedFonts(Kind kind) throws IOException {
        byte[] pdf = PDF.draw(SampleLetters.sample(kind), kind.title(), DAY, false);

        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text)
                    .contains("江洲市住房和城乡建设局", "江洲住房和城乡建设" + kind.word() + "〔2026〕12号", "2026年3月30日", "—1—")
                    .doesNotContain("{{", "}}");
            assertThat(text).contains(kind.title());
            assertThat(notEmbedded(document)).isEmpty();
        }
    }

    @Test
    void aRareCharacterOfANameSurvives() throws IOException {
        byte[] pdf = PDF.draw(SampleLetters.sample(Kind.OPINION), "", DAY, false);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("李𠮷");
        }
    }

    @Test
    void theSameLetterIsTheSameBytes() {
        byte[] docx = SampleLetters.sample(Kind.NOTICE);

        byte[] again = SampleLetters.sample(Kind.NOTICE);

        assertThat(again).isEqualTo(docx);
        assertThat(PDF.draw(again, "", DAY, false)).isEqualTo(PDF.draw(docx, "", DAY, false));
    }

    @Test
    void aDraftIsMarkedOnEveryPage() throws IOException {
        byte[] pdf = PDF.draw(SampleLetters.sample(Kind.OPINION), "", DAY, true);

        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document).replaceAll("\\s", "")).contains("草稿");
            }
        }
    }

    @Test
    void withoutAFontThereIsASentenceAndNoLetter() {
        var none = new PdfLetters(new Fonts(folder));
        byte[] docx = SampleLetters.sample(Kind.NOTICE);

        assertThatThrownBy(() -> none.draw(docx, "", DAY, false))
                .isInstanceOf(MissingGlyphs.class)
                .hasMessageContaining("本机没有可用的中文字体");
        assertThat(new Fonts(null).flaw("张\uE123"))
                .contains("字体中没有“\uE123”字，不能生成文书；请系统管理员安装含有该字的字体，或者用 huiyin.letters.fonts 指定字体目录。");
    }

    /** No officer can take out what a petitioner typed, and no procedure stops for it. */
    @Test
    void aLittlePictureIsDrawnAsASquare() {
        assertThat(new Fonts(null).flaw("修路🙂")).isEmpty();
    }

    @Test
    void writesBothFilesIntoTheFolder() throws IOException {
        new SampleLetters(null).write(Kind.SERVICE_RECEIPT, folder.resolve("here"));

        try (var files = Files.list(folder.resolve("here"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("service-receipt.docx", "service-receipt.pdf");
        }
    }

    private static Set<String> notEmbedded(PDDocument document) throws IOException {
        var names = new HashSet<String>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                if (!font.isEmbedded() || font.isDamaged()) {
                    names.add(font.getName());
                }
            }
        }
        return names;
    }
}
