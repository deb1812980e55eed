/** The made-up city of the demo profile. */
@NullMarked
package org.huiyin.desk.demo;

import org.jspecify.annotations.NullMarked;
