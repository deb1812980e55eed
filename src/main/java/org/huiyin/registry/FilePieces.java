package org.huiyin.registry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The pieces of one file, sealed with AES-256-GCM one after the other. Each is sealed with its place and whether it is
 * the last, so that none can be left out, moved or cut off; the file's key is made from the register's key and a salt of
 * its own, so that no place ever comes twice under one key.
 */
final class FilePieces {

    /** Bytes of a piece before it is sealed, and after; only the last piece may be shorter. */
    static final int PLAIN = 1 << 16;

    static final int SEALED = PLAIN + 16;

    private static final byte[] PURPOSE = "huiyin registry file 1".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG_BITS = 128;
    private static final int NONCE_BYTES = 12;

    private final SecretKeySpec key;
    private final byte[] head;
    private int place;

    /**
     * @param key of the register
     * @param head what must stand before the pieces, unchanged
     */
    FilePieces(byte[] key, byte[] salt, byte[] head) {
        this.key = new SecretKeySpec(ofFile(key, salt), "AES");
        this.head = head.clone();
    }

    byte[] seal(byte[] plain, boolean last) {
        try {
            return run(Cipher.ENCRYPT_MODE, plain, last);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("AES-GCM is part of every Java platform", failure);
        }
    }

    byte[] open(byte[] sealed, boolean last) throws DamagedFile {
        if (sealed.length < SEALED - PLAIN) {
            throw new DamagedFile(null);
        }
        try {
            return run(Cipher.DECRYPT_MODE, sealed, last);
        } catch (GeneralSecurityException failure) {
            throw new DamagedFile(failure);
        }
    }

    private byte[] run(int mode, byte[] input, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE_BYTES)
                .putInt(place++)
                .put((byte) (last ? 1 : 0))
                .array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(head);
        return cipher.doFinal(input);
    }

    private static byte[] ofFile(byte[] key, byte[] salt) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(PURPOSE);
            return mac.doFinal(salt);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", failure);
        }
    }
}
