/** Binding of introduction.bpmn. */
@NullMarked
package org.huiyin.process.introduction;

import org.jspecify.annotations.NullMarked;
