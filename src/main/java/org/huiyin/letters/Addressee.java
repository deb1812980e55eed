package org.huiyin.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom a letter goes. A petitioner's name is looked up when the letter is made and appears in clear only there.
 *
 * @param recipient keys of {@link org.huiyin.registry.Petitions.Recipient}s with a blank between them, mostly one; or null
 * @param organ code of an organ, or null
 * @param name of whoever is neither, or null; where all three are null, everybody an answer goes to
 */
public record Addressee(
        @Nullable String recipient,
        @Nullable String organ,
        @Nullable String name) {

    private static final String BETWEEN = " ";

    /** One of those an answer is served to. */
    public static Addressee recipient(String key) {
        return new Addressee(key, null, null);
    }

    /** Some of those an answer is served to, at least one. */
    public static Addressee recipients(List<String> keys) {
        return recipient(String.join(BETWEEN, keys));
    }

    /** Whether the person is meant; everybody is where nobody is named. */
    boolean means(String key) {
        return recipient == null || List.of(recipient.split(BETWEEN)).contains(key);
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
