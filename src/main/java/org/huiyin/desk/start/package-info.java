/** Where an officer begins: tasks, dates, notices. */
@NullMarked
package org.huiyin.desk.start;

import org.jspecify.annotations.NullMarked;
