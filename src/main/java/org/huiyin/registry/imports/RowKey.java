package org.huiyin.registry.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.huiyin.registry.Registration;

/**
 * By what a row is known again: channel and external number, else its whole content.
 *
 * @param key unique in the register
 * @param content hash of what the row says, to tell the same row from another that claims its number
 */
record RowKey(String key, String content) {

    static RowKey of(Registration registration, String whole) {
        String content = sha256(whole);
        String number = registration.externalNumber();
        String known = number == null
                ? "content|" + registration.organ() + '|' + registration.channel() + '|' + content
                : "number|" + registration.channel() + '|' + number;
        return new RowKey(sha256(known), content);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", failure);
        }
    }
}
