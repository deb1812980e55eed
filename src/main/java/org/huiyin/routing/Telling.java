package org.huiyin.routing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How and when the petitioner was told something.
 *
 * @param on day it was told; null where the way is {@link TellingWay#UNCLEAR}
 */
public record Telling(TellingWay way, @Nullable LocalDate on) {}
