/** The sweep on demand, for administrators. */
@NullMarked
package org.huiyin.desk.sweep;

import org.jspecify.annotations.NullMarked;
