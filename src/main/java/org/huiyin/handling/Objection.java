package org.huiyin.handling;

import org.jspecify.annotations.Nullable;

/**
 * An objection as the organ puts it.
 *
 * @param disputed true to have the competence agreed or decided (art. 24) where objections are used up
 * @param proposed code of the organ held competent, or null
 * @param elsewhere name of the organ held competent where it is not in the list, or null
 */
public record Objection(
        boolean disputed,
        String reasons,
        @Nullable String proposed,
        @Nullable String elsewhere) {}
