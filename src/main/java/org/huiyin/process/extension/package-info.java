/** Binding of extension.bpmn. */
@NullMarked
package org.huiyin.process.extension;

import org.jspecify.annotations.NullMarked;
