/** Binding of agreement.bpmn. */
@NullMarked
package org.huiyin.process.agreement;

import org.jspecify.annotations.NullMarked;
