/** Binding of acceptance.bpmn. */
@NullMarked
package org.huiyin.process.acceptance;

import org.jspecify.annotations.NullMarked;
