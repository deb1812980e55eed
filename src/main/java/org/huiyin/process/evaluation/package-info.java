/** Binding of evaluation.bpmn. */
@NullMarked
package org.huiyin.process.evaluation;

import org.jspecify.annotations.NullMarked;
