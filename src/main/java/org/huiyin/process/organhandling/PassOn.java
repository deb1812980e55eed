package org.huiyin.process.organhandling;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.handling.Passing;
import org.springframework.stereotype.Component;

/** 移交本系统下级单位: the lower organ is the responsible one from now on, its superior the sender (art. 23). */
@Component
class PassOn implements JavaDelegate {

    private final Passing passing;

    PassOn(Passing passing) {
        this.passing = passing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OrganHandlingProcess.move(execution, passing.down(OrganHandlingProcess.matter(execution)));
    }
}
