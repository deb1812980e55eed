/** Binding of instruction.bpmn. */
@NullMarked
package org.huiyin.process.instruction;

import org.jspecify.annotations.NullMarked;
