/** Assessment by the year and the month (art. 39, paragraph 1): figures from ledger, register and files, by the last day. */
@NamedInterface("assessment")
@NullMarked
package org.huiyin.supervision.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
