/** Binding of re-review.bpmn. */
@NullMarked
package org.huiyin.process.rereview;

import org.jspecify.annotations.NullMarked;
