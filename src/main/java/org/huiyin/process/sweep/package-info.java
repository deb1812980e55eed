/** The sweep: everything that runs is gone through, what is certain is mended, the rest is listed. */
@NamedInterface("sweep")
@NullMarked
package org.huiyin.process.sweep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
