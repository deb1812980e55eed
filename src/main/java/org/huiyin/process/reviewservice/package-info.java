/** Binding of review-service.bpmn. */
@NullMarked
package org.huiyin.process.reviewservice;

import org.jspecify.annotations.NullMarked;
