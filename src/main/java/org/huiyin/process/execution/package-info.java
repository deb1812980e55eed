/** Binding of execution.bpmn. */
@NullMarked
package org.huiyin.process.execution;

import org.jspecify.annotations.NullMarked;
