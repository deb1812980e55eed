/** Binding of organ-handling.bpmn. */
@NullMarked
package org.huiyin.process.organhandling;

import org.jspecify.annotations.NullMarked;
