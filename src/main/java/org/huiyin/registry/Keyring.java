package org.huiyin.registry;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys of the register: one seals, all open. The current key comes first. */
final class Keyring {

    private static final int KEY_BYTES = 32;
    private static final Pattern ID = Pattern.compile("[a-z0-9]{1,16}");

    private final String current;
    private final Map<String, byte[]> keys;

    private Keyring(String current, Map<String, byte[]> keys) {
        this.current = current;
        this.keys = keys;
    }

    /** Throws {@link NoKey} with a sentence for the operator where the configuration yields no usable current key. */
    static Keyring of(Map<String, String> configured, @Nullable String currentKey) {
        if (configured.isEmpty()) {
            throw NoKey.missing();
        }
        String current = currentKey != null ? currentKey : onlyKey(configured);
        if (!configured.containsKey(current)) {
            throw NoKey.unknownCurrent(current);
        }
        var keys = new LinkedHashMap<String, byte[]>();
        configured.forEach((id, secret) -> keys.put(checkedId(id), decoded(id, secret)));
        return new Keyring(current, keys);
    }

    String currentId() {
        return current;
    }

    byte[] current() {
        return key(current);
    }

    byte[] key(String id) {
        byte[] key = keys.get(id);
        if (key == null) {
            throw NoKey.unknown(id);
        }
        return key;
    }

    /** All keys, the current one first: what was indexed under an older key must still be found. */
    List<byte[]> all() {
        var others = keys.entrySet().stream().filter(entry -> !entry.getKey().equals(current));
        return Stream.concat(Stream.of(current()), others.map(Map.Entry::getValue))
                .toList();
    }

    private static String onlyKey(Map<String, String> configured) {
        if (configured.size() > 1) {
            throw NoKey.ambiguous();
        }
        return configured.keySet().iterator().next();
    }

    private static String checkedId(String id) {
        if (!ID.matcher(id).matches()) {
            throw NoKey.badId(id);
        }
        return id;
    }

    private static byte[] decoded(String id, String secret) {
        try {
            byte[] key = Base64.getDecoder().decode(secret.strip());
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            throw NoKey.unreadable(id, notBase64);
        }
        throw NoKey.unreadable(id, null);
    }
}
