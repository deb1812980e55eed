package org.huiyin.letters.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A Word file in memory: its parts by name. Written, the same parts are the same bytes. */
public final class WordFile {

    /** What parts and all together may be unpacked: a small file must not fill the memory. */
    private static final long MOST_BYTES = 20_000_000;

    /** 1980-01-01, the first day that ZIP knows, so that a file's hash depends on its content only. */
    private static final long ZIP_EPOCH = 315_532_800_000L;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private WordFile() {}

    /** Throws {@link BrokenWordFile} where it is none. */
    public static WordFile read(byte[] file) {
        var word = new WordFile();
        long left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) Math.min(Integer.MAX_VALUE, left + 1));
                left -= content.length;
                if (left < 0) {
                    throw new BrokenWordFile("文件解压后过大，不能作为模板；请删去图片等内容后再上传。");
                }
                word.parts.put(entry.getName(), content);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw unreadable instanceof BrokenWordFile broken ? broken : broken(unreadable);
        }
        if (!word.parts.containsKey("word/document.xml")) {
            throw new BrokenWordFile("文件不是 Word 文档（.docx）；请用 Word 另存为 .docx 后再上传。");
        }
        return word;
    }

    private static BrokenWordFile broken(Exception cause) {
        return new BrokenWordFile("文件损坏或者不是 Word 文档（.docx）；请用 Word 另存为 .docx 后再上传。", cause);
    }

    public Collection<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** The main text. */
    public Document document() {
        return xml("word/document.xml").orElseThrow();
    }

    /** The part as XML; empty where there is none. */
    public Optional<Document> xml(String name) {
        return Optional.ofNullable(parts.get(name)).map(Xml::parse);
    }

    /** The part to which the main text refers by that id; empty where there is none. */
    public Optional<Document> related(String id) {
        return xml("word/_rels/document.xml.rels").flatMap(relations -> {
            var all = relations.getElementsByTagName("Relationship");
            for (int i = 0; i < all.getLength(); i++) {
                if (all.item(i) instanceof Element relation && id.equals(relation.getAttribute("Id"))) {
                    return xml("word/" + relation.getAttribute("Target"));
                }
            }
            return Optional.empty();
        });
    }

    /** Names of the parts that carry text: the main text, headers and footers. */
    List<String> texts() {
        return parts.keySet().stream()
                .filter(name -> name.matches("word/(document|header\\d*|footer\\d*)\\.xml"))
                .toList();
    }

    void put(String name, Document document) {
        parts.put(name, Xml.bytes(document));
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTime(ZIP_EPOCH);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException failure) {
            throw new IllegalStateException("A ZIP in memory cannot be written", failure);
        }
        return bytes.toByteArray();
    }
}
