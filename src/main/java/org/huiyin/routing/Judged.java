package org.huiyin.routing;

import org.jspecify.annotations.Nullable;

/**
 * What an organ decided on a petition that it received itself (art. 23), unchecked.
 *
 * @param direction OWN, TRANSFER, ASSIGN or ELSEWHERE
 * @param told how and when the petitioner was told; null for OWN, whose notice comes later
 */
public record Judged(
        Direction direction,
        Sending sending,
        Weight weight,
        String reasons,
        @Nullable Told told) {

    /**
     * @param text what was told: the direction, or where to turn
     * @param competent the organs that are competent, as the letter names them; null unless it tells where to turn
     */
    public record Told(
            TellingWay way,
            java.time.@Nullable LocalDate on,
            @Nullable String text,
            @Nullable String competent) {}
}
