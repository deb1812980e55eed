package org.huiyin.letters.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files with what a test needs in them and nothing more. */
public final class Docx {

    private Docx() {}

    public static byte[] of(String body) {
        return with(body, Map.of());
    }

    /** @param more further parts by name */
    public static byte[] with(String body, Map<String, String> more) {
        var parts = new LinkedHashMap<>(more);
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"" + Xml.W + "\"><w:body>" + body + "</w:body></w:document>");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    public static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }
}
