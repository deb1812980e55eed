/** Binding of suggestion.bpmn. */
@NullMarked
package org.huiyin.process.suggestion;

import org.jspecify.annotations.NullMarked;
