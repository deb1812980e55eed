/** Lists of backlog: brought in, and how they come on. */
@NullMarked
package org.huiyin.desk.backlog;

import org.jspecify.annotations.NullMarked;
