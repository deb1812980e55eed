/** Binding of correction.bpmn. */
@NullMarked
package org.huiyin.process.correction;

import org.jspecify.annotations.NullMarked;
