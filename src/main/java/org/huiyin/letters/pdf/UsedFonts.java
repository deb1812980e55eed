package org.huiyin.letters.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The faces and glyphs that one PDF uses, embedded with these only, and with a map back to Unicode. */
final class UsedFonts {

    private final PDDocument document;
    private final Map<Typeface, Subset> subsets = new LinkedHashMap<>();

    UsedFonts(PDDocument document) {
        this.document = document;
    }

    private Subset subset(Typeface face) {
        return subsets.computeIfAbsent(face, missing -> new Subset("F" + (subsets.size() + 1), face));
    }

    /** The font's name in the pages' resources. */
    String name(Typeface face) {
        return subset(face).name;
    }

    /** The character's code in its font. */
    int code(Sign sign) {
        return subset(sign.face()).code(sign);
    }

    void embed(PDResources resources) throws IOException {
        var fonts = new COSDictionary();
        for (Subset subset : subsets.values()) {
            fonts.setItem(COSName.getPDFName(subset.name), subset.font(document));
        }
        resources.getCOSObject().setItem(COSName.FONT, fonts);
    }

    private static final class Subset {

        private final String name;
        private final Typeface face;
        private final Map<Integer, Integer> codes = new LinkedHashMap<>();
        private final List<Integer> glyphs = new ArrayList<>(List.of(0));
        private final List<Integer> characters = new ArrayList<>(List.of(0xFFFD));

        Subset(String name, Typeface face) {
            this.name = name;
            this.face = face;
        }

        int code(Sign sign) {
            return codes.computeIfAbsent(sign.codePoint(), character -> {
                glyphs.add(sign.glyph());
                characters.add(character);
                return glyphs.size() - 1;
            });
        }

        COSDictionary font(PDDocument document) throws IOException {
            String tagged = "HUIYI" + (char) ('A' + name.charAt(1) - '1') + "+" + face.name();
            var font = new COSDictionary();
            font.setItem(COSName.TYPE, COSName.FONT);
            font.setItem(COSName.SUBTYPE, COSName.TYPE0);
            font.setName(COSName.BASE_FONT, tagged);
            font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
            font.setItem(COSName.TO_UNICODE, stream(document, toUnicode()));
            var descendants = new COSArray();
            descendants.add(descendant(document, tagged));
            font.setItem(COSName.DESCENDANT_FONTS, descendants);
            return font;
        }

        private COSDictionary descendant(PDDocument document, String tagged) throws IOException {
            var font = new COSDictionary();
            font.setItem(COSName.TYPE, COSName.FONT);
            font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
            font.setName(COSName.BASE_FONT, tagged);
            var system = new COSDictionary();
            system.setString(COSName.REGISTRY, "Adobe");
            system.setString(COSName.ORDERING, "Identity");
            system.setInt(COSName.SUPPLEMENT, 0);
            font.setItem(COSName.CIDSYSTEMINFO, system);
            font.setInt(COSName.DW, 1000);
            var widths = new COSArray();
            glyphs.forEach(glyph -> widths.add(COSInteger.get(face.width(glyph))));
            var all = new COSArray();
            all.add(COSInteger.ZERO);
            all.add(widths);
            font.setItem(COSName.W, all);
            font.setItem(COSName.FONT_DESC, descriptor(document, tagged));
            return font;
        }

        private COSDictionary descriptor(PDDocument document, String tagged) throws IOException {
            var descriptor = new COSDictionary();
            descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
            descriptor.setName(COSName.FONT_NAME, tagged);
            descriptor.setInt(COSName.FLAGS, 4);
            descriptor.setInt(COSName.ITALIC_ANGLE, 0);
            descriptor.setInt(COSName.ASCENT, 880);
            descriptor.setInt(COSName.DESCENT, -120);
            descriptor.setInt(COSName.CAP_HEIGHT, 740);
            descriptor.setInt(COSName.STEM_V, 80);
            var box = new COSArray();
            for (int edge : new int[] {-200, -300, 1300, 1200}) {
                box.add(COSInteger.get(edge));
            }
            descriptor.setItem(COSName.FONT_BBOX, box);
            var outlines = glyphs.stream().map(face::charString).toList();
            var file = stream(document, CffSubset.of(tagged, outlines));
            file.getCOSObject().setName(COSName.SUBTYPE, "CIDFontType0C");
            descriptor.setItem(COSName.FONT_FILE3, file);
            return descriptor;
        }

        private static PDStream stream(PDDocument document, byte[] content) throws IOException {
            return new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        }

        /** So that text can be searched and copied, also characters beyond the basic plane. */
        private byte[] toUnicode() {
            var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                    + "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                    + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                    + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
            for (int from = 1; from < characters.size(); from += 100) {
                int to = Math.min(from + 100, characters.size());
                map.append(to - from).append(" beginbfchar\n");
                for (int code = from; code < to; code++) {
                    map.append(String.format("<%04X> <", code));
                    for (char unit : Character.toChars(characters.get(code))) {
                        map.append(String.format("%04X", (int) unit));
                    }
                    map.append(">\n");
                }
                map.append("endbfchar\n");
            }
            map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
            return map.toString().getBytes(StandardCharsets.US_ASCII);
        }
    }
}
