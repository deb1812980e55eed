/** Binding of opinion.bpmn. */
@NullMarked
package org.huiyin.process.opinion;

import org.jspecify.annotations.NullMarked;
