package org.huiyin.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** What a file really is, and whether the register takes it: documents, pictures, sound and moving pictures. */
final class FileKinds {

    private static final Set<String> TAKEN = Set.of(
            "application/pdf",
            "application/msword",
            "application/vnd.ms-excel",
            "text/plain",
            "image/jpeg",
            "image/png",
            "image/gif",
            "image/bmp",
            "image/tiff",
            "image/webp",
            "audio/mpeg",
            "audio/mp4",
            "audio/amr",
            "audio/vnd.wave",
            "video/mp4",
            "video/quicktime");

    /** Kinds that are archives inside, by the entry that makes them what they are. */
    private static final Map<String, String> PACKED = Map.of(
            "word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "OFD.xml", "application/ofd");

    private static final String OLD_OFFICE = "application/x-tika-msoffice";

    private static final Tika TIKA = new Tika();

    private FileKinds() {}

    /** The media type, or empty where such files are not taken. */
    static Optional<String> of(Path content, String name) throws IOException {
        String type = sniffed(content, name);
        if (TAKEN.contains(type)) {
            return Optional.of(type);
        }
        return isArchive(content) ? packed(content) : Optional.empty();
    }

    /** By content alone; the name only tells Word from Excel where both have the old common form. */
    private static String sniffed(Path content, String name) throws IOException {
        String type = detected(content, "");
        return type.equals(OLD_OFFICE) ? detected(content, name) : type;
    }

    private static String detected(Path content, String name) throws IOException {
        try (InputStream stream = Files.newInputStream(content)) {
            return TIKA.detect(stream, name);
        }
    }

    private static boolean isArchive(Path content) throws IOException {
        try (InputStream stream = Files.newInputStream(content)) {
            return stream.read() == 'P' && stream.read() == 'K';
        }
    }

    private static Optional<String> packed(Path content) throws IOException {
        try (ZipFile archive = new ZipFile(content.toFile())) {
            boolean macros = archive.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
            if (macros) {
                return Optional.empty();
            }
            return PACKED.entrySet().stream()
                    .filter(kind -> archive.getEntry(kind.getKey()) != null)
                    .map(Map.Entry::getValue)
                    .findFirst();
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }
}
