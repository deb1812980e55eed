package org.huiyin.process.opinion;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Opinions;
import org.huiyin.process.engine.Instances;
import org.springframework.stereotype.Component;

/** 印发处理意见书, in the transaction of whoever approved it last. */
@Component
class IssueOpinion implements JavaDelegate {

    /** Tells whoever waits for more time that none is needed. */
    private static final String ISSUED = "Message_OpinionIssued";

    private final Opinions opinions;
    private final Instances instances;

    IssueOpinion(Opinions opinions, Instances instances) {
        this.opinions = opinions;
        this.instances = instances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String organ = OpinionProcess.RESPONSIBLE_ORGAN.read(execution);
        OpinionProcess.OUTCOME.write(execution, opinions.issue(new Matter(execution.getProcessBusinessKey(), organ)));
        instances.tell(execution.getProcessBusinessKey(), ISSUED, Map.of());
    }
}
