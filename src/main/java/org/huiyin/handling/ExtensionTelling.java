package org.huiyin.handling;

import java.time.LocalDate;
import org.huiyin.routing.TellingWay;
import org.jspecify.annotations.Nullable;

/**
 * How a petitioner was told of an extension, as the officer puts it down.
 *
 * @param recipient key of the recipient
 * @param on null where nobody can be told
 */
public record ExtensionTelling(
        String recipient, TellingWay way, @Nullable LocalDate on) {}
