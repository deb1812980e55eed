/** Binding of joining.bpmn. */
@NullMarked
package org.huiyin.process.joining;

import org.jspecify.annotations.NullMarked;
