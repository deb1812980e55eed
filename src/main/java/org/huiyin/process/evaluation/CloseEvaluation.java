package org.huiyin.process.evaluation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.evaluation.Evaluations;
import org.springframework.stereotype.Component;

/** 登记评价结果, when the window has closed: silence is no evaluation. */
@Component
class CloseEvaluation implements JavaDelegate {

    private final Evaluations evaluations;

    CloseEvaluation(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        evaluations.closed(execution.getProcessBusinessKey(), EvaluationProcess.RECEIVER.read(execution));
    }
}
