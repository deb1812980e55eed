/** Binding of recommendation.bpmn and of recommendation-feedback.bpmn, which it calls. */
@NullMarked
package org.huiyin.process.recommendation;

import org.jspecify.annotations.NullMarked;
