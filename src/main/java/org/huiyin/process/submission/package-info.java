/** What may happen to a petition at any time, wherever it stands: use cases for pages, and the handler's task. */
@NamedInterface("submission")
@NullMarked
package org.huiyin.process.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
