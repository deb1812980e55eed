package org.huiyin.process.joining;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Way;
import org.springframework.stereotype.Component;

/** 随主件办结: the answer of the main petition was served to each; the joined one goes to its archive. */
@Component
class CloseWithMain implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        Way.VARIABLE.write(execution, Way.CLOSED);
    }
}
