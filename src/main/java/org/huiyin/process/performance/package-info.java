/** Binding of performance.bpmn. */
@NullMarked
package org.huiyin.process.performance;

import org.jspecify.annotations.NullMarked;
