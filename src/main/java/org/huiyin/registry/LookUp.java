package org.huiyin.registry;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Keyed hashes of normalised personal data, to find equal ones without opening any. The hash key is derived from the
 * sealing key, so that neither can stand in for the other.
 */
final class LookUp {

    private static final byte[] PURPOSE = "huiyin registry look-up 1".getBytes(StandardCharsets.US_ASCII);
    private static final int HASH_BYTES = 16;

    private final List<byte[]> keys;

    LookUp(Keyring keyring) {
        this.keys = keyring.all().stream().map(key -> hmac(key, PURPOSE)).toList();
    }

    /** Marks under the current key, for keeping; none for a text that names nobody. */
    List<String> toKeep(Datum datum, @Nullable String text) {
        return marks(keys.subList(0, 1), datum, text);
    }

    /** Marks under every key, for finding. */
    List<String> toFind(Datum datum, @Nullable String text) {
        return marks(keys, datum, text);
    }

    private static List<String> marks(List<byte[]> keys, Datum datum, @Nullable String text) {
        return datum.normal(text).stream()
                .flatMap(normal -> keys.stream().map(key -> mark(key, datum, normal)))
                .distinct()
                .toList();
    }

    private static String mark(byte[] key, Datum datum, String normal) {
        byte[] hash = hmac(key, (datum.prefix + normal).getBytes(StandardCharsets.UTF_8));
        return datum.prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, HASH_BYTES));
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", failure);
        }
    }

    /** What is looked up; the prefix keeps a name from meeting a number. */
    enum Datum {
        NAME("n", 2),
        PHONE("p", 7),
        IDENTITY("i", 6);

        private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\s-]?\\d)+");

        private final String prefix;
        private final int shortest;

        Datum(String prefix, int shortest) {
            this.prefix = prefix;
            this.shortest = shortest;
        }

        String prefix() {
            return prefix;
        }

        /** Full-width and half-width, spaces, hyphens, case and the country's prefix make no difference. */
        List<String> normal(@Nullable String text) {
            if (text == null) {
                return List.of();
            }
            String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
            Stream<String> found = this == PHONE ? phones(plain) : Stream.of(plain.replaceAll("[\\s\\-·•.()]", ""));
            return found.filter(normal -> Text.length(normal) >= shortest).toList();
        }

        /** A contact may hold several numbers. */
        private static Stream<String> phones(String contact) {
            return NUMBER.matcher(contact)
                    .results()
                    .map(match -> match.group().replaceAll("\\D", ""))
                    .map(digits -> digits.matches("86\\d{11}") ? digits.substring(2) : digits);
        }
    }
}
