/** Templates of letters, kept by the bureaus themselves. */
@NullMarked
package org.huiyin.desk.letters;

import org.jspecify.annotations.NullMarked;
