/** The versions of the working calendar that were ever in force, and the change from one to the next. */
@NamedInterface("calendars")
@NullMarked
package org.huiyin.deadlines.calendars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
