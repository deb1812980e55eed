package org.huiyin.process.correction;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.handling.AfterService;
import org.huiyin.process.engine.Instances;
import org.springframework.stereotype.Component;

/** 重新起算复查申请期限: whoever waits for the old window waits no longer; this process waits for the new one. */
@Component
class ReopenReviewWindow implements JavaDelegate {

    private final AfterService afterService;
    private final Instances instances;

    ReopenReviewWindow(AfterService afterService, Instances instances) {
        this.afterService = afterService;
        this.instances = instances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean toExecute = afterService.beginAnew(CorrectionProcess.matter(execution));
        CorrectionProcess.TO_EXECUTE.write(execution, toExecute);
        instances.tell(execution.getProcessBusinessKey(), CorrectionProcess.OPINION_SERVED_ANEW, Map.of());
    }
}
