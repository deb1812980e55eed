package org.huiyin.desk.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens in the demo city.
 *
 * @param step what is done, or null for the registration
 */
record Event(Instant at, Story story, @Nullable Step step) {}
