package org.huiyin.letters;

import java.util.LinkedHashMap;
import java.util.Map;

/** Parts that all templates have in common: page, styles by the conventions of GB/T 9704, page numbers. */
final class TemplateParts {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private TemplateParts() {}

    static Map<String, String> common() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", HEAD + relations(relation(1, "officeDocument", "word/document.xml")));
        parts.put(
                "word/_rels/document.xml.rels",
                HEAD
                        + relations(relation(1, "styles", "styles.xml")
                                + relation(2, "settings", "settings.xml")
                                + relation(3, "footer", "footer1.xml")
                                + relation(4, "footer", "footer2.xml")));
        parts.put("word/styles.xml", styles());
        parts.put(
                "word/settings.xml",
                HEAD + "<w:settings " + W
                        + "><w:evenAndOddHeaders/><w:characterSpacingControl w:val=\"doNotCompress\"/>"
                        + "</w:settings>");
        parts.put("word/footer1.xml", footer("oddpage"));
        parts.put("word/footer2.xml", footer("evenpage"));
        return parts;
    }

    /** A4; 37 mm above, 28 mm left of a text area of 156 by 225 mm. */
    static String document(String body) {
        return HEAD + "<w:document " + W + " xmlns:r=\"" + R + "\"><w:body>" + body
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
                + "<w:footerReference w:type=\"even\" r:id=\"rId4\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\""
                + " w:footer=\"1247\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private static String contentTypes() {
        return HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("document", "document.main") + override("styles", "styles")
                + override("settings", "settings") + override("footer1", "footer") + override("footer2", "footer")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + R + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String footer(String style) {
        return HEAD + "<w:ftr " + W + "><w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>"
                + "<w:r><w:t xml:space=\"preserve\">— </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r>"
                + "</w:fldSimple><w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>";
    }

    private static String styles() {
        String bodyIndent = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>";
        return HEAD + "<w:styles " + W + "><w:docDefaults><w:rPrDefault><w:rPr>" + fonts("仿宋") + size(32)
                + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
                + "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"560\" w:lineRule=\"exact\"/><w:jc w:val=\"both\"/>"
                + "</w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
                + style("organ", "发文机关标志", spacing(120, 0, 960) + jc("center"), organFace())
                + style("number", "发文字号", redLine() + spacing(280, 0, 560) + jc("center"), "")
                + style("title", "公文标题", spacing(560, 280, 700) + jc("center"), big(44))
                + style("to", "主送机关", jc("left"), "")
                + style("body", "公文正文", bodyIndent, "")
                + style("last", "公文正文（与落款同页）", "<w:keepNext/>" + bodyIndent, "")
                + style("h", "一级标题", "<w:keepNext/>" + bodyIndent, fonts("黑体"))
                + style("signer", "署名", "<w:keepNext/>" + spacing(840, 0, 560) + right(640), "")
                + style("date", "成文日期", "<w:keepNext/>" + right(1280), "")
                + style("copies", "抄送", tail() + spacing(560, 0, 480), size(28))
                + style("secret", "保密提示", jc("left"), fonts("黑体"))
                + style("formorgan", "表格发文机关", spacing(0, 0, 560) + jc("center"), big(36))
                + style("formtitle", "表格标题", spacing(80, 160, 700) + jc("center"), big(44))
                + style("formnumber", "表格文号", spacing(0, 160, 480) + jc("right"), size(28))
                + style("formdate", "表格落款", spacing(320, 0, 560) + jc("right"), "")
                + style("sign", "签名", spacing(360, 0, 560) + jc("left"), "")
                + style("note", "附注", spacing(120, 0, 400), size(24))
                + style("celllabel", "表格栏目", spacing(60, 60, 400) + jc("center"), size(28))
                + style("cell", "表格内容", spacing(60, 60, 400) + jc("left"), size(28))
                + style("celldate", "表格日期", spacing(60, 60, 400) + jc("right"), size(28))
                + style("cellhead", "表格小标题", spacing(60, 60, 400) + jc("left"), fonts("黑体") + size(28))
                + style(
                        "cellbody",
                        "表格正文",
                        spacing(0, 0, 440) + "<w:ind w:firstLineChars=\"200\" w:firstLine=\"560\"/>",
                        size(28))
                + style("oddpage", "单页码", spacing(0, 0, 400) + "<w:ind w:right=\"280\"/>" + jc("right"), page())
                + style("evenpage", "双页码", spacing(0, 0, 400) + "<w:ind w:left=\"280\"/>" + jc("left"), page())
                + "</w:styles>";
    }

    private static String style(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"a\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run
                + "</w:rPr></w:style>";
    }

    private static String spacing(int before, int after, int line) {
        return "<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\" w:line=\"" + line
                + "\" w:lineRule=\"exact\"/>";
    }

    private static String right(int indent) {
        return "<w:ind w:right=\"" + indent + "\"/>" + jc("right");
    }

    private static String jc(String value) {
        return "<w:jc w:val=\"" + value + "\"/>";
    }

    private static String redLine() {
        return "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"18\" w:space=\"8\" w:color=\"FF0000\"/></w:pBdr>";
    }

    private static String tail() {
        return "<w:pBdr><w:top w:val=\"single\" w:sz=\"8\" w:space=\"4\" w:color=\"000000\"/>"
                + "<w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"4\" w:color=\"000000\"/></w:pBdr>";
    }

    private static String big(int halfPoints) {
        return fonts("方正小标宋简体") + size(halfPoints);
    }

    private static String page() {
        return fonts("宋体") + size(28);
    }

    private static String organFace() {
        return fonts("方正小标宋简体") + "<w:color w:val=\"FF0000\"/>" + size(72);
    }

    private static String size(int halfPoints) {
        return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
    }

    private static String fonts(String name) {
        return "<w:rFonts w:ascii=\"" + name + "\" w:eastAsia=\"" + name + "\" w:hAnsi=\"" + name + "\" w:cs=\"" + name
                + "\"/>";
    }
}
