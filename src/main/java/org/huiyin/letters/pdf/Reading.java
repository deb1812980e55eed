package org.huiyin.letters.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huiyin.letters.word.WordFile;
import org.huiyin.letters.word.Xml;
import org.w3c.dom.Element;

/** Reads a Word file's text as blocks of characters with their looks. Characters no font has are remembered. */
final class Reading {

    private static final String FULL_WIDTH_BLANK = "　";

    private static final int PLACEHOLDER = '□';

    private final Styles styles;
    private final Fonts fonts;
    private final Set<String> missing = new TreeSet<>();

    Reading(WordFile file, Fonts fonts) {
        this.styles = new Styles(file);
        this.fonts = fonts;
    }

    /** Characters that no font has. */
    Set<String> missing() {
        return missing;
    }

    /** @param page what stands for the page's number */
    List<Block> blocks(Element parent, String page) {
        var blocks = new ArrayList<Block>();
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, "p")) {
                blocks.add(paragraph(child, page));
            } else if (Xml.is(child, "tbl")) {
                blocks.add(grid(child, page));
            }
        }
        return blocks;
    }

    private Paragraph paragraph(Element paragraph, String page) {
        var pieces = new ArrayList<List<Sign>>();
        pieces.add(new ArrayList<>());
        boolean inField = false;
        for (Element run : Xml.all(paragraph, "r")) {
            Look look = styles.look(paragraph, run);
            for (Element part : Xml.children(run)) {
                switch (part.getLocalName()) {
                    case "fldChar" -> inField = fieldChar(part, inField, pieces, look, page);
                    case "t" -> add(pieces, inField || isPageField(run) ? "" : part.getTextContent(), look);
                    case "tab" -> add(pieces, FULL_WIDTH_BLANK + FULL_WIDTH_BLANK, look);
                    case "br", "cr" -> pieces.add(new ArrayList<>());
                    default -> {} // nothing that is drawn
                }
            }
            if (isPageField(run)) {
                add(pieces, page, look);
            }
        }
        return new Paragraph(
                styles.look(paragraph), pieces, styles.look(paragraph, null).size());
    }

    /** A page's number as Word itself writes it: begin, instruction, separate, what it last showed, end. */
    private boolean fieldChar(Element part, boolean inField, List<List<Sign>> pieces, Look look, String page) {
        String type = String.valueOf(Xml.attribute(part, "fldCharType"));
        if (type.equals("end")) {
            add(pieces, page, look);
        }
        return type.equals("separate") || inField && !type.equals("end");
    }

    private static boolean isPageField(Element run) {
        return run.getParentNode() instanceof Element parent && Xml.is(parent, "fldSimple");
    }

    private void add(List<List<Sign>> pieces, String text, Look look) {
        List<Sign> last = pieces.get(pieces.size() - 1);
        text.codePoints()
                .map(c -> c == '\t' || c == 0xA0 ? ' ' : c)
                .forEach(c -> sign(c, look).ifPresent(last::add));
    }

    private Optional<Sign> sign(int character, Look look) {
        Optional<Sign> found = in(character, look);
        if (found.isPresent()) {
            return found;
        }
        if (Fonts.matters(character)) {
            missing.add(Character.toString(character));
            return found;
        }
        return Character.getType(character) == Character.OTHER_SYMBOL ? in(PLACEHOLDER, look) : found;
    }

    private Optional<Sign> in(int character, Look look) {
        return fonts.find(look.slot(), character).map(face -> {
            int glyph = face.glyph(character);
            return new Sign(character, look, face, glyph, face.width(glyph) * look.size() / 1000);
        });
    }

    private Grid grid(Element table, String page) {
        Element columns = Xml.child(table, "tblGrid");
        var widths = new ArrayList<Double>();
        if (columns != null) {
            for (Element column : Xml.children(columns, "gridCol")) {
                String width = Xml.attribute(column, "w");
                widths.add(width == null ? 100 : Double.parseDouble(width) / 20);
            }
        }
        var rows = new ArrayList<Grid.Row>();
        for (Element row : Xml.children(table, "tr")) {
            rows.add(row(row, page));
        }
        boolean ruled = Xml.child(Xml.child(table, "tblPr"), "tblBorders") != null
                || Xml.child(Xml.child(table, "tblPr"), "tblStyle") != null;
        return new Grid(widths, rows, ruled);
    }

    private Grid.Row row(Element row, String page) {
        Element properties = Xml.child(row, "trPr");
        String height = Xml.value(properties, "trHeight");
        var cells = new ArrayList<Grid.Cell>();
        int column = 0;
        for (Element cell : Xml.children(row, "tc")) {
            Element look = Xml.child(cell, "tcPr");
            String span = Xml.value(look, "gridSpan");
            int next = column + (span == null ? 1 : Integer.parseInt(span));
            boolean middle = "center".equals(Xml.value(look, "vAlign"));
            cells.add(new Grid.Cell(column, next, middle, blocks(cell, page)));
            column = next;
        }
        return new Grid.Row(
                height == null ? 0 : Double.parseDouble(height) / 20,
                Xml.child(properties, "cantSplit") != null,
                cells);
    }
}
