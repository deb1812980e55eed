package org.huiyin.process.outside;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 重新计算催问期限: between two rounds of waiting, where the one clock has ended and the next has not begun. */
@Component
class ResumeChase implements JavaDelegate {

    private final Chase chase;

    ResumeChase(Chase chase) {
        this.chase = chase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        chase.begin(execution.getProcessBusinessKey(), OutsideOrganProcess.BUREAU.read(execution));
    }
}
