package org.huiyin.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.huiyin.letters.pdf.Fonts;
import org.huiyin.letters.pdf.PdfLetters;
import org.huiyin.letters.word.Filling;
import org.jspecify.annotations.Nullable;

/** Writes a sample of every kind from the product's own templates; needs no database. */
public final class SampleLetters {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

    private final PdfLetters pdf;

    /** @param fonts folder of fonts, or null for the system's own */
    public SampleLetters(@Nullable Path fonts) {
        this.pdf = new PdfLetters(new Fonts(fonts));
    }

    /** A Word file and a PDF into the folder; throws {@link IllegalStateException} with a sentence where a font is missing. */
    public void write(Kind kind, Path folder) throws IOException {
        byte[] docx = sample(kind);
        Files.createDirectories(folder);
        Files.write(folder.resolve(kind.template() + "." + Format.DOCX.ending()), docx);
        Files.write(folder.resolve(kind.template() + "." + Format.PDF.ending()), pdf(kind, docx));
    }

    /** The sample's Word file. */
    public byte[] docx(Kind kind) {
        return sample(kind);
    }

    /** The PDF of a Word file. */
    public byte[] pdf(Kind kind, byte[] docx) {
        return pdf.draw(docx, kind.title(), DAY, false);
    }

    static byte[] sample(Kind kind) {
        Letter letter = Samples.of(kind, "jszj", DAY);
        var values = Samples.values(letter, Samples.ORGAN, OrganWords.made(Samples.ORGAN));
        return Filling.fill(OfTheProduct.file(kind), values);
    }
}
