package org.huiyin.registry;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How alike two texts are by the pairs of characters they share, and few short marks by which like texts are found
 * without comparing with all (min-hash in bands: texts that share a band are worth comparing).
 */
final class Likeness {

    /** A headline of half the same pairs is found nine times in ten, of a third every second time. */
    static final Likeness OF_HEADLINES = new Likeness("h", 8, 2, 400);

    /** Only the same letter once more: texts of nine tenths of the same pairs, not merely of the same subject. */
    static final Likeness OF_FACTS = new Likeness("f", 4, 8, 2_000);

    private static final int FEWEST_PAIRS = 3;

    private final String prefix;
    private final int bands;
    private final int rows;
    private final int longest;

    private Likeness(String prefix, int bands, int rows, int longest) {
        this.prefix = prefix;
        this.bands = bands;
        this.rows = rows;
        this.longest = longest;
    }

    /** Empty for a text too short to be like another. */
    List<String> marks(String text) {
        Set<Integer> pairs = pairs(text);
        if (pairs.size() < FEWEST_PAIRS) {
            return List.of();
        }
        return IntStream.range(0, bands)
                .mapToObj(band -> prefix + (char) ('a' + band) + band(pairs, band))
                .toList();
    }

    /** 0 for nothing in common, 1 for the same; punctuation, case and width of letters aside. */
    double between(String one, String other) {
        Set<Integer> left = pairs(one);
        Set<Integer> right = pairs(other);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        Set<Integer> both = new HashSet<>(left);
        both.retainAll(right);
        return (double) both.size() / (left.size() + right.size() - both.size());
    }

    String prefix() {
        return prefix;
    }

    private String band(Set<Integer> pairs, int band) {
        long hash = 17;
        for (int row = 0; row < rows; row++) {
            int seed = mix((band * rows + row + 1) * 0x9E3779B9);
            int least = pairs.stream().mapToInt(pair -> mix(pair ^ seed)).min().orElse(0);
            hash = hash * 0x100000001B3L ^ least;
        }
        return Long.toUnsignedString(hash, Character.MAX_RADIX);
    }

    private Set<Integer> pairs(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        int[] letters = plain.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(longest)
                .toArray();
        Set<Integer> pairs = new HashSet<>();
        for (int i = 1; i < letters.length; i++) {
            pairs.add(letters[i - 1] * 31_337 + letters[i]);
        }
        return pairs;
    }

    /** Spreads the bits of a number evenly (the finaliser of MurmurHash3). */
    private static int mix(int number) {
        int mixed = number;
        mixed = (mixed ^ mixed >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }
}
