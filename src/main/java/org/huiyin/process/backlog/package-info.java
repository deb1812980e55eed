/** Binding of backlog.bpmn, and the lists by which it begins. */
@NamedInterface("backlog")
@NullMarked
package org.huiyin.process.backlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
