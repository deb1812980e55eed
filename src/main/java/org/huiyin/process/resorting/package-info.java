/** Binding of resorting.bpmn. */
@NullMarked
package org.huiyin.process.resorting;

import org.jspecify.annotations.NullMarked;
