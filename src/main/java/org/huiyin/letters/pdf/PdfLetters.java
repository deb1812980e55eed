package org.huiyin.letters.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.letters.word.WordFile;
import org.huiyin.letters.word.Xml;
import org.w3c.dom.Document;

/** Draws Word files as PDF. The same file gives the same bytes. */
public final class PdfLetters {

    private final Fonts fonts;

    public PdfLetters(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Throws {@link MissingGlyphs} where a character cannot be drawn.
     *
     * @param on day of the letter, kept in the PDF as the day it was made
     * @param draft whether 草稿 is drawn across every page
     */
    public byte[] draw(byte[] docx, String title, LocalDate on, boolean draft) {
        var file = WordFile.read(docx);
        var document = file.document();
        var reading = new Reading(file, fonts);
        var paper = Paper.of(document);
        var body = Xml.all(document, "body").get(0);
        List<Block> blocks = reading.blocks(body, "");
        if (!reading.missing().isEmpty()) {
            throw new MissingGlyphs(String.join("", reading.missing()), fonts.none());
        }
        var composition = new Composition(paper);
        composition.set(blocks);
        number(file, reading, paper, composition.sheets());
        var output = new PdfOutput(paper, fonts);
        return output.write(composition.sheets(), title, on, draft);
    }

    private static void number(WordFile file, Reading reading, Paper paper, List<Sheet> sheets) {
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            String page = String.valueOf(i + 1);
            footer(file, i % 2 == 1)
                    .ifPresent(footer -> reading.blocks(footer.getDocumentElement(), page).stream()
                            .filter(Paragraph.class::isInstance)
                            .map(Paragraph.class::cast)
                            .forEach(paragraph -> foot(sheet, paragraph, paper)));
        }
    }

    private static void foot(Sheet sheet, Paragraph paragraph, Paper paper) {
        double height = paragraph.look().lineHeight(paragraph.size());
        double y = paper.height() - paper.footer() - height;
        for (SetLine line : paragraph.lines(paper.textWidth())) {
            Lines.place(sheet, line, paragraph.look(), paper.left(), paper.textWidth(), y, height);
        }
    }

    /** Where the file has one for even pages and says so, that one. */
    private static Optional<Document> footer(WordFile file, boolean even) {
        boolean apart = file.xml("word/settings.xml")
                .filter(settings -> !Xml.all(settings, "evenAndOddHeaders").isEmpty())
                .isPresent();
        String wanted = even && apart ? "even" : "default";
        return Xml.all(file.document(), "footerReference").stream()
                .filter(reference -> wanted.equals(Xml.attribute(reference, "type")))
                .findFirst()
                .flatMap(reference -> file.related(reference.getAttributeNS(Xml.R, "id")));
    }
}
