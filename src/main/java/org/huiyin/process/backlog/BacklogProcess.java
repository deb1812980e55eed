package org.huiyin.process.backlog;

import org.huiyin.process.ProcessVariable;

/** The contract of backlog.bpmn. */
final class BacklogProcess {

    static final String KEY = "backlog";

    static final String ACCEPT = "UserTask_AcceptLead";
    static final String DRAW = "UserTask_DrawPlan";
    static final String SIGN = "UserTask_SignPlan";
    static final String REPORT_MILESTONE = "UserTask_ReportMilestone";
    static final String REPORT_RESOLUTION = "UserTask_ReportResolution";
    static final String VERIFY = "UserTask_VerifyResolution";

    static final String WITHDRAWN = "Message_BacklogWithdrawn";

    /** Id of the entry within the petition. */
    static final ProcessVariable<String> BACKLOG = new ProcessVariable<>("backlog", String.class);
    /** Code of the bureau that sees to it. */
    static final ProcessVariable<String> BUREAU = new ProcessVariable<>("bureau", String.class);
    /** Code of the organ of the leader in charge. */
    static final ProcessVariable<String> LEAD_ORGAN = new ProcessVariable<>("leadOrgan", String.class);
    /** Code of the responsible organ. */
    static final ProcessVariable<String> RESPONSIBLE = new ProcessVariable<>("responsible", String.class);

    /** Id of the milestone at hand. */
    static final ProcessVariable<String> MILESTONE = new ProcessVariable<>("milestone", String.class);
    /** Whether there is one. */
    static final ProcessVariable<Boolean> MILESTONES_LEFT = new ProcessVariable<>("milestonesLeft", Boolean.class);

    static final ProcessVariable<Boolean> SIGNED = new ProcessVariable<>("signed", Boolean.class);
    static final ProcessVariable<Boolean> RESOLVED = new ProcessVariable<>("resolved", Boolean.class);

    private BacklogProcess() {}
}
