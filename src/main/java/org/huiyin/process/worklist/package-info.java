/** Tasks in domain words for pages and the API. */
@NamedInterface("worklist")
@NullMarked
package org.huiyin.process.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
