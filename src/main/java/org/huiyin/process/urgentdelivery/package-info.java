/** Binding of urgent-delivery.bpmn. */
@NullMarked
package org.huiyin.process.urgentdelivery;

import org.jspecify.annotations.NullMarked;
