package org.huiyin.process.reviewservice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.review.ReviewProcess;
import org.huiyin.review.ResultReceipts;
import org.springframework.stereotype.Component;

/** 印制送达回证, in the transaction that issued the result; the days of service begin. */
@Component
class PrintReceipts implements JavaDelegate {

    private final ResultReceipts receipts;

    PrintReceipts(ResultReceipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        receipts.print(execution.getProcessBusinessKey(), ReviewProcess.REQUEST.read(execution));
    }
}
