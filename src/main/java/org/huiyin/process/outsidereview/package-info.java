/** Binding of outside-review.bpmn. */
@NullMarked
package org.huiyin.process.outsidereview;

import org.jspecify.annotations.NullMarked;
