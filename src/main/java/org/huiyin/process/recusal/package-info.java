/** Binding of recusal.bpmn. */
@NullMarked
package org.huiyin.process.recusal;

import org.jspecify.annotations.NullMarked;
