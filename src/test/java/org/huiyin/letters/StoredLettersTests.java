package org.huiyin.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiyin.audit.Trail;
import org.huiyin.letters.word.WordFile;
import org.huiyin.testing.LetterTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@ActiveProfiles("test")
@Import(LetterTown.class)
class StoredLettersTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

    @Autowired
    private Letters letters;

    @Autowired
    private Templates templates;

    @Autowired
    private Trail trail;

    @Autowired
    private LetterTown town;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Value("${huiyin.registry.files:./data/files}")
    private Path files;

    private String petition = "";

    @BeforeEach
    void aPetition() {
        petition = town.petitionBy("欧阳𠮷");
    }

    @Test
    void numbersAndKeepsALetterThatNamesThePetitionerInClear() throws IOException {
        Issued issued = letters.issue(notice(petition, "jszj"));

        assertThat(issued.fullNumber())
                .isEqualTo("江洲住房和城乡建设信受" + issued.number())
                .startsWith("江洲住房和城乡建设信受〔2026〕");
        assertThat(issued.to()).startsWith("欧").doesNotContain("𠮷");
        assertThat(letters.of(petition)).containsExactly(issued);
        assertThat(text(letters.open(issued.id(), Format.DOCX))).contains("欧阳𠮷：", issued.fullNumber());
        try (var pdf = Loader.loadPDF(letters.open(issued.id(), Format.PDF))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("欧阳𠮷", issued.fullNumber());
        }
        assertThat(trail.of(petition)).extracting(Trail.Entry::action).contains("LETTER_ISSUED");
    }

    /** Who petitions stands in the sealed file only. */
    @Test
    void neitherTheRowNorTheFileOnTheDiskNamesThePetitioner() throws IOException {
        Issued issued = letters.issue(notice(petition, "jszj"));
        letters.open(issued.id(), Format.PDF);

        String row = database.sql("select * from hy_letter where id = ?")
                .param(issued.id())
                .query()
                .singleRow()
                .toString();
        String pdf = letters.find(issued.id()).orElseThrow().pdf();

        assertThat(row).contains(issued.fullNumber()).doesNotContain("欧阳", "𠮷");
        for (String file : new String[] {issued.docx(), pdf}) {
            assertThat(Files.readAllBytes(files.resolve(file.substring(0, 2)).resolve(file)))
                    .startsWith("HYF1".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aSealedFileThatWasCutOffIsNotOpenedEither() throws IOException {
        Issued issued = letters.issue(notice(petition, "jszj"));
        Path place = files.resolve(issued.docx().substring(0, 2)).resolve(issued.docx());
        byte[] sealed = Files.readAllBytes(place);
        Files.write(place, Arrays.copyOf(sealed, sealed.length - 1));

        assertThatThrownBy(() -> letters.open(issued.id(), Format.DOCX))
                .isInstanceOf(Flawed.class)
                .hasMessageContaining("与印发时不一致");
    }

    @Test
    void noTwoOrgansNumberWithOneWord() {
        letters.issue(notice(petition, "jszj"));
        String taken = templates.word("jszj");
        String own = templates.word("jsxf");

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> templates.name("jsxf", taken)))
                .isInstanceOf(Flawed.class)
                .hasMessageContaining("机关代字“" + taken + "”已由");
        assertThat(templates.word("jsxf")).isEqualTo(own).isNotEqualTo(taken);
    }

    @Test
    void thePdfIsDrawnOnceAndItsHashKept() {
        Issued issued = letters.issue(notice(petition, "jszj"));

        byte[] first = letters.open(issued.id(), Format.PDF);

        assertThat(issued.pdf()).isNull();
        assertThat(letters.find(issued.id()).orElseThrow().pdf()).hasSize(64);
        assertThat(letters.open(issued.id(), Format.PDF)).isEqualTo(first);
    }

    @Test
    void aFlawedLetterUsesUpNoNumber() {
        Issued before = letters.issue(notice(petition, "jsjt"));

        assertThatThrownBy(() -> letters.issue(notice(petition, "jsjt").citing("信访工作条例 99")))
                .isInstanceOf(Flawed.class)
                .hasMessageContaining("没有第 99 条");
        assertThatThrownBy(() -> letters.issue(notice(petition, "jsjt").with(Part.CONTACT, "\uE123")))
                .isInstanceOf(Flawed.class)
                .hasMessageContaining("字体中没有");
        transaction.executeWithoutResult(status -> {
            letters.issue(notice(petition, "jsjt"));
            status.setRollbackOnly();
        });

        assertThat(letters.issue(notice(petition, "jsjt")).serial()).isEqualTo(before.serial() + 1);
        assertThat(letters.of(petition)).hasSize(2);
    }

    @Test
    void aFileThatWasChangedIsNotOpenedAndOnTheTrail() throws IOException {
        Issued issued = letters.issue(notice(petition, "jszj"));
        Path place = files.resolve(issued.docx().substring(0, 2)).resolve(issued.docx());
        Files.write(place, "anything".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> letters.open(issued.id(), Format.PDF))
                .isInstanceOf(Flawed.class)
                .hasMessageContaining("与印发时不一致");

        assertThat(trail.of(petition)).extracting(Trail.Entry::action).contains("LETTER_TAMPERED");
    }

    @Test
    void aFileThatIsGoneIsASentence() throws IOException {
        Issued issued = letters.issue(notice(petition, "jszj"));
        Files.delete(files.resolve(issued.docx().substring(0, 2)).resolve(issued.docx()));

        assertThatThrownBy(() -> letters.open(issued.id(), Format.DOCX))
                .isInstanceOf(Flawed.class)
                .hasMessageContaining("文件已经不在");
    }

    @Test
    void aPreviewHasNoNumberAndIsMarked() throws IOException {
        try (var pdf = Loader.loadPDF(letters.preview(notice(petition, "jszj")))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("（草稿，尚未编号）");
        }
        assertThat(letters.of(petition)).isEmpty();
    }

    @Test
    void anOrgansTemplateIsInheritedAndItsVersionsStay() {
        byte[] own = OfTheProduct.file(Kind.EXTENSION);

        templates.adopt(Kind.EXTENSION, "jsgov", own);

        assertThat(templates.of(Kind.EXTENSION, "jszj").owner()).isEqualTo("jsgov");
        assertThat(templates.of(Kind.EXTENSION, "jsgov").version()).isEqualTo(1);
        templates.withdraw(Kind.EXTENSION, "jsgov");
        assertThat(templates.of(Kind.EXTENSION, "jszj").owner()).isNull();
        assertThat(templates.versions(Kind.EXTENSION, "jsgov")).hasSize(2);
        assertThat(templates.file(Kind.EXTENSION, "jsgov", 1).orElseThrow()).isEqualTo(own);
    }

    @Test
    void aTemplateWithAFlawIsNotAdopted() {
        byte[] unfit = OfTheProduct.file(Kind.OPINION);

        assertThatThrownBy(() -> templates.adopt(Kind.NOTICE, "jsgov", unfit))
                .isInstanceOf(Flawed.class)
                .hasMessageContaining("没有名为“处理意见”的字段");
        assertThat(templates.versions(Kind.NOTICE, "jsgov")).isEmpty();
    }

    @Test
    void anAccusedOrganGetsNoLetterOfTheAccusation() {
        String accusation = town.accusationOf("jszj");
        var toTheAccused = Letter.of(Kind.ACCUSATION_TRANSFER, accusation, "jsxf", Addressee.organ("jszj"), DAY)
                .with(Part.REQUEST, "查处")
                .with(Part.REASON, "按管理权限");

        assertThat(letters.flaws(toTheAccused)).singleElement().asString().contains("被检举、控告的单位不能收发");
        assertThat(letters.flaws(Letter.of(Kind.ACCUSATION_TRANSFER, accusation, "jsxf", Addressee.organ("jsjw"), DAY)
                        .with(Part.REQUEST, "查处")
                        .with(Part.REASON, "按管理权限")))
                .isEmpty();
    }

    private static Letter notice(String petition, String organ) {
        return Letter.of(Kind.NOTICE, petition, organ, Addressee.everybody(), DAY)
                .with(Part.REQUEST, "修缮屋面")
                .with(Part.ROUTE, "申诉求决")
                .with(Part.PROCEDURE, "调查核实")
                .with(Part.ACCEPTED_ON, DAY)
                .with(Part.CONTACT, "刘畅");
    }

    private static String text(byte[] docx) {
        return WordFile.read(docx).document().getDocumentElement().getTextContent();
    }
}
