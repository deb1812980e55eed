package org.huiyin.process.urgentdelivery;

import org.huiyin.process.ProcessVariable;
import org.huiyin.supervision.UrgentDesk;

/** The contract of urgent-delivery.bpmn. */
final class DeliveryProcess {

    static final String KEY = "urgent-delivery";

    static final String READ = "UserTask_ReadUrgentReport";
    static final String TAKE_UP = "UserTask_TakeUpUrgentReport";
    static final String RECEIVE = "UserTask_ReceiveUrgentReport";
    static final String SEND_OUTSIDE = "UserTask_SendUrgentOutside";
    static final String RECORD_RECEIPT = "UserTask_RecordUrgentReceipt";

    /** Code of the organ that reports. */
    static final ProcessVariable<String> REPORTER = new ProcessVariable<>("reporter", String.class);
    /** Code of whoever signs for it; the reporter for a recipient outside. */
    static final ProcessVariable<String> RECIPIENT = new ProcessVariable<>("recipient", String.class);
    /** Id of the delivery. */
    static final ProcessVariable<String> DELIVERY = new ProcessVariable<>("delivery", String.class);

    /** Whether a recipient outside has it. */
    static final ProcessVariable<Boolean> ARRIVED = new ProcessVariable<>("arrived", Boolean.class);

    static final ProcessVariable<UrgentDesk> DESK = new ProcessVariable<>("desk", UrgentDesk.class);

    private DeliveryProcess() {}
}
