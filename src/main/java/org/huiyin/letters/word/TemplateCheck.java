package org.huiyin.letters.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whether a file that somebody uploads can serve as a template. */
public final class TemplateCheck {

    private static final int LARGEST = 1_000_000;

    private static final Map<String, String> NOT_DRAWN = Map.of(
            "drawing", "图片、文本框或者图形",
            "pict", "图片、文本框或者图形",
            "object", "嵌入的对象",
            "numPr", "自动编号（请直接输入编号）",
            "ins", "修订痕迹（请先接受全部修订）",
            "del", "修订痕迹（请先接受全部修订）",
            "footnoteReference", "脚注",
            "altChunk", "嵌入的其他文件",
            "sdt", "内容控件");

    private TemplateCheck() {}

    /**
     * Sentences in Chinese; empty where it can serve.
     *
     * @param known names of all fields
     * @param required names of those that must be there
     */
    public static List<String> flaws(byte[] file, Set<String> known, Set<String> required) {
        if (file.length > LARGEST) {
            return List.of("文件超过 1 MB，不能作为模板；请删去图片等内容后再上传。");
        }
        try {
            var word = WordFile.read(file);
            var flaws = new LinkedHashSet<String>(unsafe(word));
            flaws.addAll(fields(word, known, required));
            flaws.addAll(notDrawn(word));
            return List.copyOf(flaws);
        } catch (BrokenWordFile broken) {
            return List.of(String.valueOf(broken.getMessage()));
        }
    }

    private static List<String> unsafe(WordFile word) {
        var flaws = new ArrayList<String>();
        for (String name : word.names()) {
            if (name.endsWith(".bin") || name.startsWith("word/embeddings/") || name.startsWith("word/activeX/")) {
                flaws.add("文件含有宏或者嵌入的对象，不能作为模板；请另存为不含宏的 .docx 后再上传。");
            }
            if (name.endsWith(".rels")
                    && word.xml(name).filter(TemplateCheck::isExternal).isPresent()) {
                flaws.add("文件含有指向外部的链接，不能作为模板；请删除超链接和链接的图片后再上传。");
            }
        }
        return flaws;
    }

    private static boolean isExternal(Document relations) {
        var all = relations.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if ("External".equalsIgnoreCase(((Element) all.item(i)).getAttribute("TargetMode"))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> fields(WordFile word, Set<String> known, Set<String> required) {
        var flaws = new ArrayList<String>();
        var found = new LinkedHashSet<String>();
        for (String name : word.texts()) {
            for (Element paragraph : Xml.all(word.xml(name).orElseThrow(), "p")) {
                var fields = new Fields(paragraph);
                found.addAll(fields.names());
                String rest = Fields.FIELD.matcher(fields.text()).replaceAll("");
                if (rest.contains("{{") || rest.contains("}}")) {
                    flaws.add("“" + shortened(fields.text()) + "”中的花括号不成对；字段应写作 {{字段名}}。");
                }
            }
        }
        found.stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> flaws.add("没有名为“" + field + "”的字段；请改为字段表中的名称。"));
        required.stream()
                .filter(field -> !found.contains(field))
                .forEach(field -> flaws.add("缺少必备字段 {{" + field + "}}；请加入模板。"));
        return flaws;
    }

    private static String shortened(String text) {
        return text.length() <= 30 ? text : text.substring(0, 30) + "……";
    }

    /** What the PDF would not show must not be in the Word file either: the two are one letter. */
    private static List<String> notDrawn(WordFile word) {
        return word.texts().stream()
                .flatMap(name -> NOT_DRAWN.entrySet().stream()
                        .filter(element -> !Xml.all(word.xml(name).orElseThrow(), element.getKey())
                                .isEmpty())
                        .map(Map.Entry::getValue))
                .distinct()
                .sorted()
                .map(what -> "模板不能含有" + what + "，生成的 PDF 会与 Word 不一致；请删除后再上传。")
                .collect(Collectors.toList());
    }
}
