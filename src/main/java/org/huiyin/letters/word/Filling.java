package org.huiyin.letters.word;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills a template. A value of several lines becomes several paragraphs of one look; a paragraph all of whose fields are
 * empty goes away, so that a label without a text is not printed.
 */
public final class Filling {

    private Filling() {}

    /** The file with the values in place of the fields of their names; a field without a value is left empty. */
    public static byte[] fill(byte[] template, Map<String, String> values) {
        var file = WordFile.read(template);
        var clean = values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, value -> printable(value.getValue())));
        for (String name : file.texts()) {
            var text = file.xml(name).orElseThrow();
            Xml.all(text, "p").forEach(paragraph -> fill(paragraph, clean));
            file.put(name, text);
        }
        return file.bytes();
    }

    private static void fill(Element paragraph, Map<String, String> values) {
        var fields = new Fields(paragraph);
        List<String> names = fields.names();
        if (names.isEmpty()) {
            return;
        }
        if (names.stream().allMatch(name -> values.getOrDefault(name, "").isBlank()) && !isOnly(paragraph)) {
            paragraph.getParentNode().removeChild(paragraph);
            return;
        }
        fields.fill(values);
        if (fields.text().indexOf('\n') >= 0) {
            split(paragraph);
        }
    }

    /** A table's cell must keep a paragraph. */
    private static boolean isOnly(Element paragraph) {
        return paragraph.getParentNode() instanceof Element parent
                && Xml.is(parent, "tc")
                && Xml.children(parent, "p").size() == 1;
    }

    private static void split(Element paragraph) {
        long lines = new Fields(paragraph).text().chars().filter(c -> c == '\n').count() + 1;
        Node parent = paragraph.getParentNode();
        for (int line = 0; line < lines; line++) {
            var copy = (Element) paragraph.cloneNode(true);
            keep(copy, line);
            parent.insertBefore(copy, paragraph);
        }
        parent.removeChild(paragraph);
    }

    /** Leaves only what stands on the line. */
    private static void keep(Element paragraph, int wanted) {
        int line = 0;
        for (Element run : Xml.all(paragraph, "r")) {
            int first = line;
            for (Element text : Xml.children(run, "t")) {
                String[] pieces = text.getTextContent().split("\n", -1);
                int index = wanted - line;
                Fields.write(text, index >= 0 && index < pieces.length ? pieces[index] : "");
                line += pieces.length - 1;
            }
            if (wanted < first || wanted > line) {
                run.getParentNode().removeChild(run);
            }
        }
    }

    /** XML cannot carry control characters; lines are trimmed at their end and empty ones dropped. */
    private static String printable(String value) {
        return value.lines()
                .map(line -> line.replaceAll("[\\p{Cntrl}&&[^\t]]|[\\uFFFE\\uFFFF]", "")
                        .stripTrailing())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
