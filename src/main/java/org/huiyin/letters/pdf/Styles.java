package org.huiyin.letters.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.letters.word.WordFile;
import org.huiyin.letters.word.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a Word file says of looks: on the spot, then by style, then by the styles it is based on, then for the file. */
final class Styles {

    private static final double TWENTIETHS = 20;

    private final Map<String, Element> byId = new HashMap<>();
    private final List<Element> defaultsOfParagraphs = new ArrayList<>();
    private final List<Element> defaultsOfRuns = new ArrayList<>();
    private @Nullable String normal;

    Styles(WordFile file) {
        file.xml("word/styles.xml").ifPresent(styles -> {
            for (Element style : Xml.all(styles, "style")) {
                String id = String.valueOf(Xml.attribute(style, "styleId"));
                byId.put(id, style);
                if ("paragraph".equals(Xml.attribute(style, "type")) && Xml.attribute(style, "default") != null) {
                    normal = id;
                }
            }
            Xml.all(styles, "pPrDefault").forEach(each -> add(defaultsOfParagraphs, Xml.child(each, "pPr")));
            Xml.all(styles, "rPrDefault").forEach(each -> add(defaultsOfRuns, Xml.child(each, "rPr")));
        });
    }

    private static void add(List<Element> chain, @Nullable Element element) {
        if (element != null) {
            chain.add(element);
        }
    }

    /** Properties of the paragraph, the nearest first. */
    private List<Element> ofParagraph(Element paragraph) {
        var chain = new ArrayList<Element>();
        Element own = Xml.child(paragraph, "pPr");
        add(chain, own);
        addStyles(chain, styleOf(own, "pStyle"), "pPr");
        chain.addAll(defaultsOfParagraphs);
        return chain;
    }

    /** Properties of the run, the nearest first. */
    private List<Element> ofRun(Element paragraph, @Nullable Element run) {
        var chain = new ArrayList<Element>();
        Element own = run == null ? null : Xml.child(run, "rPr");
        add(chain, own);
        String style = Xml.value(own, "rStyle");
        if (style != null) {
            addStyles(chain, style, "rPr");
        }
        addStyles(chain, styleOf(Xml.child(paragraph, "pPr"), "pStyle"), "rPr");
        chain.addAll(defaultsOfRuns);
        return chain;
    }

    private @Nullable String styleOf(@Nullable Element properties, String name) {
        String style = Xml.value(properties, name);
        return style == null ? normal : style;
    }

    private void addStyles(List<Element> chain, @Nullable String id, String properties) {
        Element style = id == null ? null : byId.get(id);
        for (int depth = 0; style != null && depth < 20; depth++) {
            add(chain, Xml.child(style, properties));
            String base = Xml.value(style, "basedOn");
            style = base == null ? null : byId.get(base);
        }
    }

    Look look(Element paragraph, @Nullable Element run) {
        List<Element> chain = ofRun(paragraph, run);
        String family = attribute(chain, "rFonts", "eastAsia");
        String color = attribute(chain, "color", "val");
        String underline = attribute(chain, "u", "val");
        boolean bold = on(chain, "b");
        Slot slot = Slot.named(family == null ? "宋体" : family);
        return new Look(
                bold && slot != Slot.HEI ? Slot.TITLE : slot,
                number(chain, "sz", "val", 21) / 2,
                color == null || !color.matches("[0-9A-Fa-f]{6}") ? 0 : Integer.parseInt(color, 16),
                underline != null && !underline.equals("none"));
    }

    ParagraphLook look(Element paragraph) {
        List<Element> chain = ofParagraph(paragraph);
        double size = look(paragraph, null).size();
        String align = attribute(chain, "jc", "val");
        String rule = attribute(chain, "spacing", "lineRule");
        boolean exact = "exact".equals(rule) || "atLeast".equals(rule);
        double line = number(chain, "spacing", "line", 240);
        return new ParagraphLook(
                align == null ? "left" : align,
                indent(chain, "left", size),
                indent(chain, "right", size),
                indent(chain, "firstLine", size) - indent(chain, "hanging", size),
                number(chain, "spacing", "before", 0) / TWENTIETHS,
                number(chain, "spacing", "after", 0) / TWENTIETHS,
                exact ? line / TWENTIETHS : line / 240,
                exact,
                on(chain, "keepNext"),
                on(chain, "pageBreakBefore"),
                edge(chain, "top"),
                edge(chain, "bottom"));
    }

    /** Characters, where given, come before twentieths of a point. */
    private static double indent(List<Element> chain, String side, double size) {
        double characters = number(chain, "ind", side + "Chars", 0);
        return characters == 0 ? number(chain, "ind", side, 0) / TWENTIETHS : characters / 100 * size;
    }

    private static ParagraphLook.@Nullable Edge edge(List<Element> chain, String side) {
        for (Element properties : chain) {
            Element edge = Xml.child(Xml.child(properties, "pBdr"), side);
            if (edge != null) {
                var one = List.of(edge);
                String color = Xml.attribute(edge, "color");
                return new ParagraphLook.Edge(
                        own(one, "sz", 4) / 8,
                        own(one, "space", 0),
                        color == null || color.equals("auto") ? 0 : Integer.parseInt(color, 16));
            }
        }
        return null;
    }

    private static double own(List<Element> one, String name, double otherwise) {
        String value = Xml.attribute(one.get(0), name);
        return value == null ? otherwise : Double.parseDouble(value);
    }

    private static boolean on(List<Element> chain, String name) {
        for (Element properties : chain) {
            Element found = Xml.child(properties, name);
            if (found != null) {
                String value = Xml.attribute(found, "val");
                return value == null || !value.matches("0|false|none|off");
            }
        }
        return false;
    }

    private static @Nullable String attribute(List<Element> chain, String element, String name) {
        return chain.stream()
                .map(properties -> Xml.attribute(Xml.child(properties, element), name))
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    private static double number(List<Element> chain, String element, String name, double otherwise) {
        String value = attribute(chain, element, name);
        return value == null || !value.matches("-?\\d+(\\.\\d+)?") ? otherwise : Double.parseDouble(value);
    }
}
