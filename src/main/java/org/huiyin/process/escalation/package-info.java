/** Who is told when a duty comes near or is late: {@code escalation.dmn}, and a next step where nobody holds the post. */
@NullMarked
package org.huiyin.process.escalation;

import org.jspecify.annotations.NullMarked;
