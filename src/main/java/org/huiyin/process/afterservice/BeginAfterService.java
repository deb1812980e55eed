package org.huiyin.process.afterservice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.handling.AfterService;
import org.huiyin.handling.Matter;
import org.springframework.stereotype.Component;

/** 起算送达后各项期限: before the scopes and timers that ask for their dates are entered. */
@Component
class BeginAfterService implements JavaDelegate {

    private final AfterService afterService;

    BeginAfterService(AfterService afterService) {
        this.afterService = afterService;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String organ = AfterServiceProcess.RESPONSIBLE_ORGAN.read(execution);
        boolean reviewable = afterService.begin(
                new Matter(execution.getProcessBusinessKey(), organ),
                AfterServiceProcess.OUTCOME.read(execution),
                AfterServiceProcess.ASSIGNED.read(execution));
        AfterServiceProcess.REVIEWABLE.write(execution, reviewable);
    }
}
