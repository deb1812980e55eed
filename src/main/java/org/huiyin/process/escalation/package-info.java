/** Who is told when a duty comes near or is late: {@code escalation.dmn}, and a next step where nobody holds the post. */
@NamedInterface("escalation")
@NullMarked
package org.huiyin.process.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
