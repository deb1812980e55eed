package org.huiyin.process.outside;

import org.huiyin.handling.Result;
import org.huiyin.process.ProcessVariable;

/** The contract of outside-organ.bpmn. */
final class OutsideOrganProcess {

    static final String KEY = "outside-organ";

    static final String RECORD_SENDING = "UserTask_RecordSending";
    static final String RECORD_RECEIPT = "UserTask_RecordReceipt";
    static final String RECORD_RESULT = "UserTask_RecordResult";

    static final ProcessVariable<String> BUREAU = new ProcessVariable<>("bureau", String.class);
    static final ProcessVariable<String> OUTCOME = new ProcessVariable<>("outcome", String.class);

    static final String SENT = "SENT";
    static final String RECEIVED = "RECEIVED";
    static final String ANSWERED = Result.ANSWERED_OUTSIDE.name();
    static final String TAKEN_OVER = Result.TAKEN_OVER;
    static final String HANDED_BACK = Result.HANDED_BACK;

    private OutsideOrganProcess() {}
}
