package org.huiyin.process.receipt;

import org.huiyin.process.ProcessVariable;

/** The contract of receipt.bpmn. */
final class ReceiptProcess {

    static final String JUDGE_RECEIPT = "UserTask_JudgeReceipt";

    static final ProcessVariable<String> BUREAU = new ProcessVariable<>("bureau", String.class);

    private ReceiptProcess() {}
}
