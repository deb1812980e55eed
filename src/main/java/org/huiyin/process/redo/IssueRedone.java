package org.huiyin.process.redo;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.review.Redos;
import org.springframework.stereotype.Component;

/** 印发重新作出的处理意见书, in the transaction of the head who approved it. */
@Component
class IssueRedone implements JavaDelegate {

    private final Redos redos;

    IssueRedone(Redos redos) {
        this.redos = redos;
    }

    @Override
    public void execute(DelegateExecution execution) {
        redos.issue(RedoProcess.matter(execution), RedoProcess.REQUEST.read(execution));
    }
}
