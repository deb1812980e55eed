package org.huiyin.process.supervision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.supervision.SupervisionStudy;
import org.springframework.stereotype.Component;

/** 印发督办函, in the transaction of the leader who signed. */
@Component
class IssueSupervision implements JavaDelegate {

    private final SupervisionStudy study;

    IssueSupervision(SupervisionStudy study) {
        this.study = study;
    }

    @Override
    public void execute(DelegateExecution execution) {
        study.issue(
                execution.getProcessBusinessKey(),
                SupervisionProcess.SUPERVISION.read(execution),
                SupervisionProcess.SUPERVISED.read(execution));
    }
}
