/** The registration page. */
@NullMarked
package org.huiyin.desk.register;

import org.jspecify.annotations.NullMarked;
