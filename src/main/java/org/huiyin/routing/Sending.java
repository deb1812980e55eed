package org.huiyin.routing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom a petition goes.
 *
 * @param organ code of the organ, or null where the direction names none
 * @param reportBy last day for the completion report of what is assigned
 * @param coOrgans codes of organs asked to contribute
 * @param coDay last day for their contributions, or null for the usual period
 */
public record Sending(
        @Nullable String organ,
        @Nullable LocalDate reportBy,
        List<String> coOrgans,
        @Nullable LocalDate coDay) {

    /** To one organ, without co-organs. */
    public static Sending to(@Nullable String organ, @Nullable LocalDate reportBy) {
        return new Sending(organ, reportBy, List.of(), null);
    }
}
