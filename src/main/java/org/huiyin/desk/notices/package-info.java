/** The notices page. */
@NullMarked
package org.huiyin.desk.notices;

import org.jspecify.annotations.NullMarked;
