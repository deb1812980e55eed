package org.huiyin.process.redo;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.review.RemedyEnds;
import org.huiyin.review.Redos;
import org.springframework.stereotype.Component;

/** 了结重新办理: the new opinion's window is over, or a review of it goes on. */
@Component
class CloseRedo implements JavaDelegate {

    private final Redos redos;
    private final RemedyEnds remedies;

    CloseRedo(Redos redos, RemedyEnds remedies) {
        this.redos = redos;
        this.remedies = remedies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        redos.close(RedoProcess.matter(execution), RedoProcess.REQUEST.read(execution));
        remedies.tellClosed(execution.getProcessBusinessKey());
    }
}
