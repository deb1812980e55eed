/** Binding of request-check.bpmn. */
@NullMarked
package org.huiyin.process.requestcheck;

import org.jspecify.annotations.NullMarked;
