package org.huiyin.routing;

import org.jspecify.annotations.Nullable;

/**
 * What an officer decided in sorting, unchecked.
 *
 * @param proposed what the decision table proposed, or null where it was not asked
 * @param deviation why the officer decides otherwise
 */
public record Decided(
        Direction direction,
        Sending sending,
        Earlier earlier,
        Weight weight,
        String reasons,
        @Nullable Proposed proposed,
        @Nullable String deviation) {

    boolean deviates() {
        return proposed != null && (proposed.direction() != direction || proposed.lane() != weight.lane());
    }
}
