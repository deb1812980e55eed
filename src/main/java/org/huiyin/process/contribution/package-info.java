/** Binding of contribution.bpmn. */
@NullMarked
package org.huiyin.process.contribution;

import org.jspecify.annotations.NullMarked;
