package org.huiyin.letters.pdf;

import org.huiyin.letters.word.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page's measures in points, as the Word file gives them. */
record Paper(double width, double height, double top, double right, double bottom, double left, double footer) {

    static Paper of(Document document) {
        var sections = Xml.all(document, "sectPr");
        Element section = sections.isEmpty() ? null : sections.get(sections.size() - 1);
        Element size = Xml.child(section, "pgSz");
        Element margin = Xml.child(section, "pgMar");
        return new Paper(
                points(size, "w", 11906),
                points(size, "h", 16838),
                points(margin, "top", 2098),
                points(margin, "right", 1474),
                points(margin, "bottom", 1984),
                points(margin, "left", 1588),
                points(margin, "footer", 1247));
    }

    private static double points(@Nullable Element element, String name, double otherwise) {
        String value = Xml.attribute(element, name);
        return (value == null ? otherwise : Double.parseDouble(value)) / 20;
    }

    double textWidth() {
        return width - left - right;
    }

    double lowest() {
        return height - bottom;
    }
}
