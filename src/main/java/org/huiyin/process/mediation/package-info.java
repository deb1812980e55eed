/** Binding of mediation.bpmn. */
@NullMarked
package org.huiyin.process.mediation;

import org.jspecify.annotations.NullMarked;
