package org.huiyin.process.supervision;

import org.huiyin.process.ProcessVariable;
import org.huiyin.supervision.SupervisionVerdict;

/** The contract of supervision.bpmn. */
final class SupervisionProcess {

    static final String KEY = "supervision";

    static final String CONFIRM = "UserTask_ConfirmGround";
    static final String SIGN = "UserTask_SignSupervision";
    static final String REPLY = "UserTask_ReplyToSupervision";
    static final String VERIFY = "UserTask_VerifyReply";
    static final String ORDER = "UserTask_OrderCorrection";
    static final String DEPARTMENT_ORDERS = "UserTask_DepartmentOrders";

    static final String REPLY_MISSING = "Message_SupervisionReplyMissing";
    static final String ORDER_MISSING = "Message_SupervisionOrderMissing";

    /** Id of the supervision within the petition. */
    static final ProcessVariable<String> SUPERVISION = new ProcessVariable<>("supervision", String.class);

    static final ProcessVariable<String> BUREAU = new ProcessVariable<>("bureau", String.class);
    static final ProcessVariable<String> SUPERVISED = new ProcessVariable<>("supervised", String.class);
    /** Absent where the house knows no organ above. */
    static final ProcessVariable<String> SUPERIOR = new ProcessVariable<>("superior", String.class);

    static final ProcessVariable<Boolean> CONFIRMED = new ProcessVariable<>("confirmed", Boolean.class);
    static final ProcessVariable<Boolean> SIGNED = new ProcessVariable<>("signed", Boolean.class);
    static final ProcessVariable<SupervisionVerdict> VERIFIED =
            new ProcessVariable<>("verified", SupervisionVerdict.class);

    private SupervisionProcess() {}
}
