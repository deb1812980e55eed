/** Binding of sorting.bpmn. */
@NullMarked
package org.huiyin.process.sorting;

import org.jspecify.annotations.NullMarked;
