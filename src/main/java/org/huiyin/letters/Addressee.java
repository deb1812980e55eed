package org.huiyin.letters;

import org.jspecify.annotations.Nullable;

/**
 * To whom a letter goes. A petitioner's name is looked up when the letter is made and appears in clear only there.
 *
 * @param recipient key of a {@link org.huiyin.registry.Petitions.Recipient}, or null
 * @param organ code of an organ, or null
 * @param name of whoever is neither, or null; where all three are null, everybody an answer goes to
 */
public record Addressee(
        @Nullable String recipient,
        @Nullable String organ,
        @Nullable String name) {

    /** One of those an answer is served to. */
    public static Addressee recipient(String key) {
        return new Addressee(key, null, null);
    }

    /** Everybody an answer is served to. */
    public static Addressee everybody() {
        return new Addressee(null, null, null);
    }

    public static Addressee organ(String code) {
        return new Addressee(null, code, null);
    }

    /** An organ unknown to the installation, or the public. */
    public static Addressee named(String name) {
        return new Addressee(null, null, name);
    }
}
