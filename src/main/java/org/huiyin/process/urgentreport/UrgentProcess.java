package org.huiyin.process.urgentreport;

import org.huiyin.process.ProcessVariable;

/** The contract of urgent-report.bpmn. */
final class UrgentProcess {

    static final String KEY = "urgent-report";

    static final String WRITE = "UserTask_WriteUrgentReport";
    static final String APPROVE = "UserTask_ApproveUrgentReport";

    /** Code of the organ that reports. */
    static final ProcessVariable<String> REPORTER = new ProcessVariable<>("reporter", String.class);
    /** Id of the report. */
    static final ProcessVariable<String> REPORT = new ProcessVariable<>("report", String.class);

    static final ProcessVariable<Boolean> DRAFTED = new ProcessVariable<>("drafted", Boolean.class);
    static final ProcessVariable<Boolean> APPROVED = new ProcessVariable<>("approved", Boolean.class);
    static final ProcessVariable<Boolean> LIFTED = new ProcessVariable<>("lifted", Boolean.class);

    private UrgentProcess() {}
}
