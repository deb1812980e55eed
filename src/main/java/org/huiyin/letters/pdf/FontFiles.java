package org.huiyin.letters.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;

/** Font files of the folder that the operator names, then of the system's own folders. */
final class FontFiles {

    private static final List<String> SYSTEM = List.of(
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            System.getProperty("user.home") + "/.local/share/fonts",
            System.getProperty("user.home") + "/.fonts",
            "/Library/Fonts",
            "/System/Library/Fonts",
            "C:/Windows/Fonts");
    private static final Pattern FONT = Pattern.compile("(?i).*\\.(ttf|ttc|otf)");

    private final List<Path> files = new ArrayList<>();

    FontFiles(@Nullable Path folder) {
        if (folder != null) {
            add(folder);
        } else {
            SYSTEM.forEach(each -> add(Path.of(each)));
        }
    }

    private void add(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder, 6)) {
            found.filter(file -> FONT.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .forEach(files::add);
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            throw new IllegalStateException("字体目录 " + folder + " 不能读取。", unreadable);
        }
    }

    /** Files for the slot, the most fitting first. */
    List<Path> of(Slot slot) {
        return Stream.concat(slot.own().stream(), slot.nearest().stream())
                .map(Pattern::compile)
                .flatMap(name ->
                        files.stream().filter(file -> name.matcher(name(file)).find()))
                .distinct()
                .toList();
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    /** The file's face; of a collection the one for simplified Chinese. Stays open as long as the house runs. */
    static Typeface read(Path file) throws IOException {
        String name = name(file);
        if (name.endsWith(".ttc")) {
            return new Typeface(ofCollection(file));
        }
        var data = new RandomAccessReadBufferedFile(file.toFile());
        return new Typeface(name.endsWith(".otf") ? new OTFParser().parse(data) : new TTFParser().parse(data));
    }

    private static TrueTypeFont ofCollection(Path file) throws IOException {
        var collection = new TrueTypeCollection(file.toFile());
        var fonts = new ArrayList<TrueTypeFont>();
        collection.processAllFonts(fonts::add);
        return fonts.stream()
                .filter(font -> nameOf(font).matches("(?i).*(cjksc|cjkcn|simsun|songtisc|pingfangsc).*"))
                .findFirst()
                .orElse(fonts.get(0));
    }

    private static String nameOf(TrueTypeFont font) {
        try {
            return font.getName();
        } catch (IOException unnamed) {
            return "";
        }
    }
}
