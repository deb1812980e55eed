/** Binding of objection.bpmn. */
@NullMarked
package org.huiyin.process.objection;

import org.jspecify.annotations.NullMarked;
