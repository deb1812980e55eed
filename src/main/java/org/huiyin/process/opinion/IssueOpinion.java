package org.huiyin.process.opinion;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Opinions;
import org.springframework.stereotype.Component;

/** 印发处理意见书, in the transaction of whoever approved it last. */
@Component
class IssueOpinion implements JavaDelegate {

    private final Opinions opinions;

    IssueOpinion(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String organ = OpinionProcess.RESPONSIBLE_ORGAN.read(execution);
        OpinionProcess.OUTCOME.write(execution, opinions.issue(new Matter(execution.getProcessBusinessKey(), organ)));
    }
}
