/** Periods that the locality shortened: {@code periods.dmn}. */
@NullMarked
package org.huiyin.process.periods;

import org.jspecify.annotations.NullMarked;
