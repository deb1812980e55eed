/** Binding of supervision.bpmn. */
@NullMarked
package org.huiyin.process.supervision;

import org.jspecify.annotations.NullMarked;
