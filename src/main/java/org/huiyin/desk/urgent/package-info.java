/** Urgent matters that nobody petitioned about. */
@NullMarked
package org.huiyin.desk.urgent;

import org.jspecify.annotations.NullMarked;
