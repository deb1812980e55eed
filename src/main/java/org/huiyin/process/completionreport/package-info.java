/** Binding of completion-report.bpmn. */
@NullMarked
package org.huiyin.process.completionreport;

import org.jspecify.annotations.NullMarked;
