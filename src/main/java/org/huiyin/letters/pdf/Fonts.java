package org.huiyin.letters.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.function.SingletonSupplier;

/** The faces that letters are set in. Files are opened when first needed and stay open. */
public final class Fonts {

    private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);

    /** One for the JVM: a file of all of Chinese is large. */
    private static final Map<Path, Optional<Typeface>> FACES = new HashMap<>();

    /** What the product brings along: the hanzi of GB 2312, for a machine that has no Chinese. */
    private static final String PACKED = "/letters/fonts/NotoSerifCJKsc-GB2312.otf";

    private static final Supplier<Typeface> BROUGHT_ALONG = SingletonSupplier.of(Fonts::packed);

    private final Map<Slot, List<Path>> paths = new EnumMap<>(Slot.class);
    private final boolean ownFolder;

    /** @param folder with the bureau's own fonts and no others, or null for the system's and the product's */
    public Fonts(@Nullable Path folder) {
        this(new FontFiles(folder), folder != null);
    }

    /** @param own whether these files are all that may be used */
    Fonts(FontFiles files, boolean own) {
        ownFolder = own;
        for (Slot slot : Slot.values()) {
            paths.put(slot, files.of(slot));
        }
    }

    /** True where there is no font for Chinese at all. */
    boolean none() {
        return find(Slot.SONG, '中').isEmpty();
    }

    /** A sentence in Chinese where a character of the text cannot be drawn. */
    public Optional<String> flaw(String text) {
        String missing = text.codePoints()
                .distinct()
                .filter(Fonts::matters)
                .filter(c -> find(Slot.FANGSONG, c).isEmpty())
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return missing.isEmpty() ? Optional.empty() : Optional.of(MissingGlyphs.sentence(missing, none()));
    }

    /**
     * Words must be whole, and rare hanzi of the code's private area are words. Little pictures, which a petitioner may
     * have typed and no officer can take out, are drawn as an empty square.
     */
    static boolean matters(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.PRIVATE_USE;
    }

    /** The face for the character: the one asked for, or another that has it. */
    Optional<Typeface> find(Slot slot, int codePoint) {
        return in(slot, codePoint)
                .or(() -> List.of(Slot.values()).stream()
                        .map(other -> in(other, codePoint))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> Optional.of(BROUGHT_ALONG.get()).filter(face -> !ownFolder && face.glyph(codePoint) != 0));
    }

    private static Typeface packed() {
        try (InputStream file = Objects.requireNonNull(Fonts.class.getResourceAsStream(PACKED), PACKED)) {
            return new Typeface(new OTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(PACKED + " cannot be read", unreadable);
        }
    }

    private Optional<Typeface> in(Slot slot, int codePoint) {
        for (Path path : new ArrayList<>(paths.getOrDefault(slot, List.of()))) {
            Optional<Typeface> face = face(path);
            if (face.isPresent() && face.get().glyph(codePoint) != 0) {
                return face;
            }
        }
        return Optional.empty();
    }

    private static Optional<Typeface> face(Path path) {
        synchronized (FACES) {
            return FACES.computeIfAbsent(path, Fonts::read);
        }
    }

    private static Optional<Typeface> read(Path path) {
        try {
            return Optional.of(FontFiles.read(path));
        } catch (IOException | RuntimeException unusable) {
            LOG.warn("Font {} cannot be used: {}", path, unusable.getMessage());
            return Optional.empty();
        }
    }
}
