package org.huiyin.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done.
 *
 * @param petition number of the petition, or null where the action concerns none (a login, a deployment)
 * @param action stable code in English, such as {@code REGISTERED}
 * @param article article of the Regulation it was done under, such as {@code 22}, or null
 * @param details further facts by name, in the order given; no ID numbers, phones or addresses
 */
public record Fact(
        @Nullable String petition, String action, @Nullable String article, Map<String, String> details) {

    public Fact {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    public static Fact of(String petition, String action) {
        return new Fact(petition, action, null, Map.of());
    }

    public static Fact of(String action) {
        return new Fact(null, action, null, Map.of());
    }

    public Fact under(String article) {
        return new Fact(petition, action, article, details);
    }

    public Fact with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var more = new LinkedHashMap<>(details);
        more.put(name, value.toString());
        return new Fact(petition, action, article, more);
    }
}
