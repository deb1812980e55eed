/** Periods that the locality shortened: {@code periods.dmn}. */
@NamedInterface("periods")
@NullMarked
package org.huiyin.process.periods;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
