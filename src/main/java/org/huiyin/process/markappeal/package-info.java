/** Binding of mark-appeal.bpmn. */
@NullMarked
package org.huiyin.process.markappeal;

import org.jspecify.annotations.NullMarked;
