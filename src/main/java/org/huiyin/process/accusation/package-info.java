/** Binding of accusation.bpmn. */
@NullMarked
package org.huiyin.process.accusation;

import org.jspecify.annotations.NullMarked;
