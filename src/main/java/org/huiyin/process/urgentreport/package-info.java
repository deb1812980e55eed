/** Binding of urgent-report.bpmn. */
@NullMarked
package org.huiyin.process.urgentreport;

import org.jspecify.annotations.NullMarked;
