package org.huiyin.handling;

import org.jspecify.annotations.Nullable;

/**
 * How the competent organ means to deal with a petition.
 *
 * @param simple ground for dealing with it simply, or null for the ordinary procedure
 * @param supportable whether the request may well be supported; without it nothing is dealt with simply
 * @param reclassified why the petition is of another purpose than registered, or null
 * @param proposed what the decision table proposed, as people read it, or null where it proposed nothing
 * @param deviates whether the choice differs from the proposal
 * @param deviation why it differs, or null
 */
public record RouteChoice(
        Route route,
        @Nullable SimpleGround simple,
        boolean supportable,
        String reasons,
        @Nullable String reclassified,
        @Nullable String proposed,
        boolean deviates,
        @Nullable String deviation) {

    /** How it is dealt with. */
    public Path path() {
        return simple == null ? route.path() : Path.SIMPLE;
    }
}
