/** Binding of receipt.bpmn. */
@NullMarked
package org.huiyin.process.receipt;

import org.jspecify.annotations.NullMarked;
