package org.huiyin.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the Word templates that the product brings along from {@code letters/templates.txt}, laid out by the conventions
 * of GB/T 9704. Run it after a change of the text; a test keeps the two in step.
 */
final class TemplateMaker {

    static final Path FOLDER = Path.of("src/main/resources/letters");
    private static final Path TEXT = Path.of("src/test/resources/letters/templates.txt");
    private static final long ZIP_EPOCH = 315_532_800_000L;

    private TemplateMaker() {}

    public static void main(String... args) throws IOException {
        for (var template : templates().entrySet()) {
            Files.write(FOLDER.resolve(template.getKey().template() + ".docx"), template.getValue());
        }
    }

    static Map<Kind, byte[]> templates() throws IOException {
        var templates = new LinkedHashMap<Kind, byte[]>();
        for (String section : Files.readString(TEXT).split("(?m)^== ")) {
            if (!section.startsWith("#")) {
                List<String> lines = section.lines().toList();
                String[] head = lines.get(0).split(" ");
                Kind kind = Kind.valueOf(head[0]);
                templates.put(kind, file(body(kind, head[1], lines.subList(1, lines.size()))));
            }
        }
        return templates;
    }

    private static String body(Kind kind, String base, List<String> lines) {
        var body = new StringBuilder();
        boolean form = base.equals("form");
        boolean plain = base.equals("plain");
        if (base.equals("secret")) {
            body.append(p("secret", "注意保密"));
        }
        if (form || plain) {
            body.append(p("formorgan", "{{发文机关}}")).append(p("formtitle", kind.title()));
            body.append(p("formnumber", "{{文号}}"));
        } else {
            body.append(p("organ", "{{发文机关}}")).append(p("number", "{{文号}}"));
            body.append(p("title", kind.title()));
        }
        var rows = new ArrayList<String>();
        for (String line : lines) {
            int blank = line.indexOf(' ');
            String word = blank < 0 ? line : line.substring(0, blank);
            String text = line.substring(blank + 1);
            switch (word) {
                case "row", "tall", "open" -> rows.add(row(word, text));
                case "p" -> body.append(p(rest(lines, line) <= 2 ? "last" : "body", text));
                case "to", "h", "sign", "note" -> {
                    body.append(table(rows));
                    rows.clear();
                    body.append(p(word, text));
                }
                case "title" -> {}
                default -> throw new IllegalArgumentException(line);
            }
        }
        body.append(table(rows));
        return body + end(form, plain);
    }

    /** How many lines there are from the given one on: the last two stay on one page with the signature. */
    private static int rest(List<String> lines, String line) {
        return lines.size() - lines.indexOf(line);
    }

    private static String end(boolean form, boolean plain) {
        if (form) {
            return p("formdate", "{{发文机关}}　{{成文日期}}");
        }
        if (plain) {
            return p("formdate", "{{成文日期}}");
        }
        return p("last", "附件：{{附件}}") + p("signer", "{{发文机关}}") + p("date", "{{成文日期}}") + p("copies", "抄送：{{抄送}}");
    }

    private static String p(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t xml:space=\"preserve\">" + text
                + "</w:t></w:r></w:p>";
    }

    private static String table(List<String> rows) {
        return rows.isEmpty()
                ? ""
                : "<w:tbl><w:tblPr><w:tblW w:w=\"8844\" w:type=\"dxa\"/><w:tblBorders>" + borders()
                        + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"2268\"/>"
                        + "<w:gridCol w:w=\"6576\"/></w:tblGrid>" + String.join("", rows) + "</w:tbl>";
    }

    private static String borders() {
        var borders = new StringBuilder();
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            borders.append("<w:")
                    .append(side)
                    .append(" w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/>");
        }
        return borders.toString();
    }

    private static String row(String kind, String text) {
        String[] parts = text.split("\\|", -1);
        if (kind.equals("open")) {
            return "<w:tr><w:trPr><w:trHeight w:val=\"4536\"/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"8844\" w:type=\"dxa\"/>"
                    + "<w:gridSpan w:val=\"2\"/></w:tcPr>" + p("cellhead", parts[0].strip())
                    + p("cellbody", parts[1].strip())
                    + "</w:tc></w:tr>";
        }
        int height = kind.equals("tall") ? 1020 : 567;
        var content = new StringBuilder();
        for (int i = 1; i < parts.length; i++) {
            content.append(p(i == 1 ? "cell" : "celldate", parts[i].strip()));
        }
        return "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"" + height + "\"/></w:trPr>"
                + "<w:tc><w:tcPr><w:tcW w:w=\"2268\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
                + p("celllabel", parts[0].strip()) + "</w:tc>"
                + "<w:tc><w:tcPr><w:tcW w:w=\"6576\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>" + content
                + "</w:tc></w:tr>";
    }

    private static byte[] file(String body) throws IOException {
        var parts = new LinkedHashMap<String, String>(TemplateParts.common());
        parts.put("word/document.xml", TemplateParts.document(body));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTime(ZIP_EPOCH);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
