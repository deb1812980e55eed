package org.huiyin.letters.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * Fields such as {{信访请求}} in one paragraph. Word breaks what a clerk types into several runs wherever it likes, so a
 * field is looked for in the paragraph's whole text.
 */
final class Fields {

    static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*\\}\\}");

    private final List<Element> texts;

    Fields(Element paragraph) {
        this.texts = Xml.all(paragraph, "t");
    }

    String text() {
        return texts.stream().map(Element::getTextContent).collect(Collectors.joining());
    }

    List<String> names() {
        return matches().stream().map(match -> match.group(1)).toList();
    }

    private List<MatchResult> matches() {
        return FIELD.matcher(text()).results().toList();
    }

    /** Puts the values in; a value takes the looks of the place where its field begins. */
    void fill(Map<String, String> values) {
        var matches = new ArrayList<>(matches());
        for (int i = matches.size() - 1; i >= 0; i--) {
            MatchResult match = matches.get(i);
            replace(match.start(), match.end(), values.getOrDefault(match.group(1), ""));
        }
    }

    private void replace(int start, int end, String value) {
        int offset = 0;
        boolean placed = false;
        for (Element text : texts) {
            String content = text.getTextContent();
            int from = Math.max(start - offset, 0);
            int to = Math.min(end - offset, content.length());
            if (from < to && from < content.length()) {
                write(text, content.substring(0, from) + (placed ? "" : value) + content.substring(to));
                placed = true;
            }
            offset += content.length();
        }
    }

    static void write(Element text, String content) {
        text.setTextContent(content);
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }
}
