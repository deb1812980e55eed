/** When the house looks by itself; not in tests and not in commands. */
@NullMarked
package org.huiyin.desk.rhythm;

import org.jspecify.annotations.NullMarked;
