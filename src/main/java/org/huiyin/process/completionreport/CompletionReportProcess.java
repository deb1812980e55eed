package org.huiyin.process.completionreport;

import org.huiyin.process.ProcessVariable;

/** The contract of completion-report.bpmn. */
final class CompletionReportProcess {

    static final String WRITE_REPORT = "UserTask_WriteReport";
    static final String CHECK_REPORT = "UserTask_CheckReport";

    static final ProcessVariable<String> RESPONSIBLE_ORGAN = new ProcessVariable<>("responsibleOrgan", String.class);
    static final ProcessVariable<Boolean> ACCEPTED = new ProcessVariable<>("accepted", Boolean.class);

    private CompletionReportProcess() {}
}
