package org.huiyin.process.afterservice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.handling.AfterService;
import org.huiyin.handling.Matter;
import org.huiyin.process.review.Remedies;
import org.springframework.stereotype.Component;

/** 起算送达后各项期限: before the scopes and timers that ask for their dates are entered. */
@Component
class BeginAfterService implements JavaDelegate {

    private final AfterService afterService;
    private final Remedies remedies;

    BeginAfterService(AfterService afterService, Remedies remedies) {
        this.afterService = afterService;
        this.remedies = remedies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String organ = AfterServiceProcess.RESPONSIBLE_ORGAN.read(execution);
        boolean reviewable = afterService.begin(
                new Matter(execution.getProcessBusinessKey(), organ),
                AfterServiceProcess.OUTCOME.read(execution),
                AfterServiceProcess.ASSIGNED.read(execution));
        AfterServiceProcess.REVIEWABLE.write(execution, reviewable && !asked(execution.getProcessBusinessKey(), organ));
    }

    /** Whoever was served first may have asked before the last was: where all have, nobody's window is waited for. */
    private boolean asked(String petition, String organ) {
        return remedies.closeWindowWhereAllAsked(petition, organ);
    }
}
