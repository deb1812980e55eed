package org.huiyin.process.conference;

import org.huiyin.process.ProcessVariable;
import org.huiyin.supervision.MeetingOutcome;

/** The contract of joint-conference.bpmn. */
final class ConferenceProcess {

    static final String KEY = "joint-conference";

    static final String PLAN = "UserTask_PlanMeeting";
    static final String RECORD_MEETING = "UserTask_RecordMeeting";
    static final String RECORD_DECISION = "UserTask_RecordDecision";
    static final String SIGN = "UserTask_SignMinutes";

    /** Code of the bureau in which the conference's office sits. */
    static final ProcessVariable<String> BUREAU = new ProcessVariable<>("bureau", String.class);
    /** Id of the matter. */
    static final ProcessVariable<String> MATTER = new ProcessVariable<>("matter", String.class);

    static final ProcessVariable<Boolean> PLANNED = new ProcessVariable<>("planned", Boolean.class);
    static final ProcessVariable<MeetingOutcome> OUTCOME = new ProcessVariable<>("outcome", MeetingOutcome.class);
    static final ProcessVariable<Boolean> MORE = new ProcessVariable<>("moreDecisions", Boolean.class);
    static final ProcessVariable<Boolean> SIGNED = new ProcessVariable<>("signed", Boolean.class);

    private ConferenceProcess() {}
}
