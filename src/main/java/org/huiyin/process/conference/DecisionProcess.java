package org.huiyin.process.conference;

import org.huiyin.process.ProcessVariable;
import org.huiyin.supervision.RectificationVerdict;

/** The contract of conference-decision.bpmn. */
final class DecisionProcess {

    static final String KEY = "conference-decision";

    static final String REPORT = "UserTask_ReportRectification";
    static final String RECORD = "UserTask_RecordRectification";
    static final String CHECK = "UserTask_CheckRectification";

    static final String REPORT_MISSING = "Message_RectificationMissing";

    /** Id of the decision. */
    static final ProcessVariable<String> DECISION = new ProcessVariable<>("decision", String.class);
    /** Code of the bureau in which the conference's office sits. */
    static final ProcessVariable<String> BUREAU = new ProcessVariable<>("bureau", String.class);
    /** Code of whose report is awaited. */
    static final ProcessVariable<String> OWNER = new ProcessVariable<>("owner", String.class);
    /** Whether the organ concerned reports itself. */
    static final ProcessVariable<Boolean> REPORTING = new ProcessVariable<>("reporting", Boolean.class);

    static final ProcessVariable<RectificationVerdict> VERDICT =
            new ProcessVariable<>("verdict", RectificationVerdict.class);

    private DecisionProcess() {}
}
