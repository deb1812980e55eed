package org.huiyin.registry;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals personal data with AES-256-GCM as {@code keyId:base64(nonce, ciphertext, tag)}. The key id is authenticated
 * with the text, so that it cannot be exchanged.
 */
final class Seal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Keyring keyring;
    private final SecureRandom random = new SecureRandom();

    Seal(Keyring keyring) {
        this.keyring = keyring;
    }

    String seal(String text) {
        String id = keyring.currentId();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, id, keyring.current(), nonce, text.getBytes(StandardCharsets.UTF_8));
        byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
        return id + ':' + Base64.getEncoder().encodeToString(whole);
    }

    /** Throws {@link NoKey} for an unknown key id, {@link IllegalStateException} where the text was tampered with. */
    String open(String sealed) {
        int colon = sealed.indexOf(':');
        if (colon < 1) {
            throw new IllegalStateException("Not a sealed text");
        }
        String id = sealed.substring(0, colon);
        byte[] key = keyring.key(id);
        byte[] whole = Base64.getDecoder().decode(sealed.substring(colon + 1));
        if (whole.length < NONCE_BYTES) {
            throw new IllegalStateException("Not a sealed text");
        }
        byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
        byte[] rest = Arrays.copyOfRange(whole, NONCE_BYTES, whole.length);
        return new String(run(Cipher.DECRYPT_MODE, id, key, nonce, rest), StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, String id, byte[] key, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(id.getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Sealed text does not fit key " + id, failure);
        }
    }
}
