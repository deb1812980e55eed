package org.huiyin.letters.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Writes pages as PDF. Its day is the letter's, its id made from its content, so that it can be made again. */
final class PdfOutput {

    private final Paper paper;
    private final Fonts fonts;

    PdfOutput(Paper paper, Fonts fonts) {
        this.paper = paper;
        this.fonts = fonts;
    }

    byte[] write(List<Sheet> sheets, String title, LocalDate on, boolean draft) {
        try (var document = new PDDocument()) {
            var used = new UsedFonts(document);
            var resources = new PDResources();
            int hash = 0;
            for (Sheet sheet : sheets) {
                var page = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
                byte[] content = content(sheet, used, draft);
                hash = 31 * hash + java.util.Arrays.hashCode(content);
                page.setContents(
                        new PDStream(document, new java.io.ByteArrayInputStream(content), COSName.FLATE_DECODE));
                page.setResources(resources);
                document.addPage(page);
            }
            used.embed(resources);
            describe(document, title, on);
            document.setDocumentId((long) hash);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException("A PDF in memory cannot be written", failure);
        }
    }

    private static void describe(PDDocument document, String title, LocalDate on) {
        var information = document.getDocumentInformation();
        information.setTitle(title);
        information.setCreationDate(GregorianCalendar.from(on.atStartOfDay(ZoneOffset.ofHours(8))));
        document.getDocumentCatalog().setLanguage("zh-CN");
    }

    private byte[] content(Sheet sheet, UsedFonts used, boolean draft) {
        var text = new StringBuilder();
        if (draft) {
            watermark(text, used);
        }
        sheet.rules().forEach(rule -> rule(text, rule));
        sheet.lines().forEach(line -> line(text, line, used));
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void rule(StringBuilder text, Rule rule) {
        text.append(color(rule.color()))
                .append(" RG ")
                .append(number(rule.width()))
                .append(" w ");
        text.append(number(rule.fromX()))
                .append(' ')
                .append(number(paper.height() - rule.fromY()))
                .append(" m ");
        text.append(number(rule.toX()))
                .append(' ')
                .append(number(paper.height() - rule.toY()))
                .append(" l S\n");
    }

    private void line(StringBuilder text, Sheet.Placed placed, UsedFonts used) {
        double x = placed.x();
        double y = paper.height() - placed.baseline();
        List<Sign> signs = placed.line().signs();
        for (int from = 0; from < signs.size(); ) {
            int to = from;
            double width = 0;
            var first = signs.get(from);
            while (to < signs.size() && alike(first, signs.get(to))) {
                width += signs.get(to).width() + placed.gap();
                to++;
            }
            show(text, signs.subList(from, to), x, y, placed.gap(), used);
            if (first.look().underlined()) {
                rule(
                        text,
                        new Rule(
                                x,
                                placed.baseline() + 2,
                                x + width,
                                placed.baseline() + 2,
                                0.5,
                                first.look().color()));
            }
            x += width;
            from = to;
        }
    }

    private static boolean alike(Sign one, Sign other) {
        return one.face() == other.face() && one.look().equals(other.look());
    }

    private static void show(StringBuilder text, List<Sign> signs, double x, double y, double gap, UsedFonts used) {
        Sign first = signs.get(0);
        text.append("BT ").append(color(first.look().color())).append(" rg /").append(used.name(first.face()));
        text.append(' ')
                .append(number(first.look().size()))
                .append(" Tf ")
                .append(number(gap))
                .append(" Tc ");
        text.append(number(x)).append(' ').append(number(y)).append(" Td <");
        signs.forEach(sign -> text.append(String.format("%04X", used.code(sign))));
        text.append("> Tj ET\n");
    }

    /** Across the page, light enough to read the text over it. */
    private void watermark(StringBuilder text, UsedFonts used) {
        var look = new Look(Slot.HEI, 160, 0xE8E8E8, false);
        text.append("q 0.7071 0.7071 -0.7071 0.7071 ");
        text.append(number(paper.width() / 2 - 60))
                .append(' ')
                .append(number(paper.height() / 2 - 170))
                .append(" cm\n");
        var signs = "草稿"
                .codePoints()
                .mapToObj(c -> fonts.find(Slot.HEI, c).map(face -> new Sign(c, look, face, face.glyph(c), 160)))
                .flatMap(java.util.Optional::stream)
                .toList();
        if (!signs.isEmpty()) {
            show(text, signs, 0, 0, 0, used);
        }
        text.append("Q\n");
    }

    private static String color(int color) {
        return number((color >> 16 & 255) / 255.0)
                + ' '
                + number((color >> 8 & 255) / 255.0)
                + ' '
                + number((color & 255) / 255.0);
    }

    private static String number(double value) {
        long thousandths = Math.round(value * 1000);
        return thousandths % 1000 == 0
                ? Long.toString(thousandths / 1000)
                : java.math.BigDecimal.valueOf(thousandths, 3)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
