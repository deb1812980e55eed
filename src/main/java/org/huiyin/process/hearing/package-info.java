/** Binding of hearing.bpmn. */
@NullMarked
package org.huiyin.process.hearing;

import org.jspecify.annotations.NullMarked;
