/** The versions of the working calendar that were ever in force, and the change from one to the next. */
@NullMarked
package org.huiyin.deadlines.calendars;

import org.jspecify.annotations.NullMarked;
