package org.huiyin.letters.pdf;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/** One face of a font file. Outlines are read when a glyph is first needed, and kept as they are embedded. */
final class Typeface {

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double perEm;
    private final String name;
    private final Map<Integer, byte[]> charStrings = new HashMap<>();
    private @Nullable CFFFont outlines;

    Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.perEm = font.getUnitsPerEm();
        this.name = font.getName().replaceAll("[^A-Za-z0-9-]", "");
    }

    /** PostScript name. */
    String name() {
        return name;
    }

    /** Index of the character's glyph, or 0 where the face has none. */
    synchronized int glyph(int codePoint) {
        return glyphs.getGlyphId(codePoint);
    }

    /** Advance in thousandths of the size. */
    synchronized int width(int glyph) {
        try {
            return (int) Math.round(font.getAdvanceWidth(glyph) * 1000 / perEm);
        } catch (IOException failure) {
            throw new UncheckedIOException("Font " + name + " cannot be read", failure);
        }
    }

    /** The outline as a Type 2 charstring on an em of 1000. */
    synchronized byte[] charString(int glyph) {
        return charStrings.computeIfAbsent(glyph, this::read);
    }

    private byte[] read(int glyph) {
        try {
            return CharString.of(path(glyph), width(glyph), 1000 / perEm);
        } catch (IOException failure) {
            throw new UncheckedIOException("Font " + name + " cannot be read", failure);
        }
    }

    private GeneralPath path(int glyph) throws IOException {
        if (font instanceof OpenTypeFont open && open.isPostScript()) {
            CFFFont cff = outlines;
            if (cff == null) {
                cff = open.getCFF().getFont();
                outlines = cff;
            }
            int id = cff instanceof CFFCIDFont ? cff.getCharset().getCIDForGID(glyph) : glyph;
            return cff.getType2CharString(id).getPath();
        }
        var outline = font.getGlyph().getGlyph(glyph);
        return outline == null ? new GeneralPath() : outline.getPath();
    }
}
