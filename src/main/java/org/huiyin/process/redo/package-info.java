/** Binding of redo.bpmn. */
@NullMarked
package org.huiyin.process.redo;

import org.jspecify.annotations.NullMarked;
