/** Binding of outside-organ.bpmn. */
@NullMarked
package org.huiyin.process.outside;

import org.jspecify.annotations.NullMarked;
