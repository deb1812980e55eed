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

    private final FontFiles files;
    private final Map<Slot, List<Path>> paths = new EnumMap<>(Slot.class);
    private final Map<Path, Optional<Typeface>> faces = new HashMap<>();

    /** @param folder with the bureau's own fonts, or null for the system's */
    public Fonts(@Nullable Path folder) {
        this.files = new FontFiles(folder);
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
                .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c))
                .filter(c -> find(Slot.FANGSONG, c).isEmpty())
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return missing.isEmpty() ? Optional.empty() : Optional.of(MissingGlyphs.sentence(missing, none()));
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

    private synchronized Optional<Typeface> face(Path path) {
        return faces.computeIfAbsent(path, Fonts::read);
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
