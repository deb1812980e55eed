/** How organs keep in touch with petitioners, in figures, for those who answer for it. */
@NullMarked
package org.huiyin.desk.contacts;

import org.jspecify.annotations.NullMarked;
