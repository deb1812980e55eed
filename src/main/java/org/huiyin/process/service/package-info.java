/** Binding of service.bpmn. */
@NullMarked
package org.huiyin.process.service;

import org.jspecify.annotations.NullMarked;
