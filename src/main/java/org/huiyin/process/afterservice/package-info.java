/** Binding of after-service.bpmn. */
@NullMarked
package org.huiyin.process.afterservice;

import org.jspecify.annotations.NullMarked;
