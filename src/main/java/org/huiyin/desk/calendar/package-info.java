/** The page of the working calendar. */
@NullMarked
package org.huiyin.desk.calendar;

import org.jspecify.annotations.NullMarked;
