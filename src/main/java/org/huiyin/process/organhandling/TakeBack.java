package org.huiyin.process.organhandling;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.handling.Passing;
import org.springframework.stereotype.Component;

/** 退回本系统上级单位: the superior that sent it down is responsible again and decides anew (art. 23). */
@Component
class TakeBack implements JavaDelegate {

    private final Passing passing;

    TakeBack(Passing passing) {
        this.passing = passing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OrganHandlingProcess.move(execution, passing.up(OrganHandlingProcess.matter(execution)));
    }
}
