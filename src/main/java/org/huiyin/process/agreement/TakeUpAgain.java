package org.huiyin.process.agreement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.petition.Resumption;
import org.springframework.stereotype.Component;

/** 恢复办理: what was agreed is not performed, the ending by it holds no more (art. 33). */
@Component
class TakeUpAgain implements JavaDelegate {

    private final Resumption resumption;

    TakeUpAgain(Resumption resumption) {
        this.resumption = resumption;
    }

    @Override
    public void execute(DelegateExecution execution) {
        resumption.of(AgreementProcess.matter(execution), "33", "达成的协议没有履行，恢复办理。");
    }
}
