/** Binding of backlog.bpmn, and the lists by which it begins. */
@NullMarked
package org.huiyin.process.backlog;

import org.jspecify.annotations.NullMarked;
