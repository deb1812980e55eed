/** Binding of petition.bpmn. */
@NullMarked
package org.huiyin.process.petition;

import org.jspecify.annotations.NullMarked;
