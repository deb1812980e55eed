package org.huiyin.letters.pdf;

import java.util.List;

/**
 * A paragraph to be set.
 *
 * @param pieces what stands between forced line breaks
 * @param size of its text, also where it is empty
 */
record Paragraph(ParagraphLook look, List<List<Sign>> pieces, double size) implements Block {

    List<SetLine> lines(double width) {
        return LineBreaker.lines(this, width - look.left() - look.right());
    }
}
