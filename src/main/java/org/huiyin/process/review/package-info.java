/** Binding of review.bpmn and of what it has in common with re-review.bpmn. */
@NullMarked
package org.huiyin.process.review;

import org.jspecify.annotations.NullMarked;
