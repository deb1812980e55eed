/** Binding of call-back.bpmn. */
@NullMarked
package org.huiyin.process.callback;

import org.jspecify.annotations.NullMarked;
