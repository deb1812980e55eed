/** Binding of evaluation.bpmn, and the door by which petitioners' ratings come in. */
@NamedInterface("evaluation")
@NullMarked
package org.huiyin.process.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
