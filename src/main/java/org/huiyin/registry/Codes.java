package org.huiyin.registry;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes codes and tells whether one fits. What is kept is a keyed hash of the code with what it is for: a code neither
 * opens another petition nor serves another purpose. The hash keys are derived from the register's keys.
 */
@Component
public class Codes {

    private static final String DIGITS = "0123456789";
    private static final int LENGTH = 10;
    private static final int HASH_BYTES = 16;
    private static final byte[] KEEPING = "huiyin codes kept 1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DERIVING = "huiyin codes derived 1".getBytes(StandardCharsets.US_ASCII);

    private final List<byte[]> keeping;
    private final byte[] deriving;
    private final SecureRandom random = new SecureRandom();

    Codes(Keyring keyring) {
        this.keeping = keyring.all().stream().map(key -> hmac(key, KEEPING)).toList();
        this.deriving = hmac(keyring.current(), DERIVING);
    }

    /** Nobody can tell it beforehand. */
    public Code fresh() {
        return spelt(random.ints(LENGTH, 0, DIGITS.length()).toArray());
    }

    /**
     * The same for the same seed, and to be told by nobody without the key: for a code that a form must show before
     * anything is put down.
     */
    public Code derived(String purpose, String seed) {
        byte[] hash = hmac(deriving, text(purpose, seed, ""));
        int[] digits = new int[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            // two bytes for each digit: none is noticeably more likely than another
            int number = (hash[2 * i] & 0xFF) << 8 | hash[2 * i + 1] & 0xFF;
            digits[i] = number % DIGITS.length();
        }
        return spelt(digits);
    }

    /**
     * What is kept of the code.
     *
     * @param purpose what it opens, such as {@code query}
     * @param of number or key to which it belongs
     */
    public String kept(String purpose, String of, Code code) {
        return hash(keeping.get(0), purpose, of, normal(code.text()));
    }

    /** Whether what was typed is the code that was kept; takes as long where none was kept. */
    public boolean fits(String purpose, String of, String typed, @Nullable String kept) {
        String normal = normal(typed);
        byte[] expected = (kept == null ? "" : kept).getBytes(StandardCharsets.US_ASCII);
        boolean fits = false;
        for (byte[] key : keeping) {
            byte[] found = hash(key, purpose, of, normal).getBytes(StandardCharsets.US_ASCII);
            fits |= MessageDigest.isEqual(found, expected);
        }
        return fits;
    }

    private static Code spelt(int[] digits) {
        var text = new StringBuilder();
        for (int digit : digits) {
            text.append(text.length() == LENGTH / 2 ? "-" : "").append(DIGITS.charAt(digit));
        }
        return new Code(text.toString());
    }

    /** Full-width digits, spaces and hyphens make no difference. */
    private static String normal(String typed) {
        String some = typed.length() > 40 ? typed.substring(0, 40) : typed;
        return Normalizer.normalize(some, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "");
    }

    private static String hash(byte[] key, String purpose, String of, String code) {
        byte[] hash = hmac(key, text(purpose, of, code));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, HASH_BYTES));
    }

    private static byte[] text(String purpose, String of, String code) {
        return (purpose + '\n' + of + '\n' + code).getBytes(StandardCharsets.UTF_8);
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
}
