package org.huiyin.supervision;

import org.jspecify.annotations.Nullable;

/**
 * One of those who must be told (art. 25).
 *
 * @param organ code, or null where the register does not know it
 */
public record UrgentRecipient(
        UrgentRecipientKind kind, @Nullable String organ, String name) {

    String shown() {
        return kind.label().equals(name) ? name : name + "（" + kind.label() + "）";
    }
}
