package org.huiyin.letters.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The faces that letters are set in. Files are opened when first needed and stay open. */
public final class Fonts {

    private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);

    /** One for the JVM: a file of all of Chinese is large. */
    private static final Map<Path, Optional<Typeface>> FACES = new HashMap<>();

    private final Map<Slot, List<Path>> paths = new EnumMap<>(Slot.class);

    /** @param folder with the bureau's own fonts, or null for the system's */
    public Fonts(@Nullable Path folder) {
        var files = new FontFiles(folder);
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
                        .findFirst());
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
