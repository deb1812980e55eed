package org.huiyin.process.mediation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Mediations;
import org.huiyin.process.Completion;
import org.huiyin.process.TaskRefused;
import org.huiyin.process.submission.EndedByAgreement;
import org.springframework.stereotype.Component;

/**
 * 因协议终结办理 (art. 33): the petition ends, what was agreed is followed. Where it cannot end, the agreement is not put
 * down either: the officer at work is told why.
 */
@Component
class EndByAgreement implements JavaDelegate {

    private final Mediations mediations;
    private final EndedByAgreement ending;

    EndByAgreement(Mediations mediations, EndedByAgreement ending) {
        this.mediations = mediations;
        this.ending = ending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String petition = execution.getProcessBusinessKey();
        String organ = MediationProcess.RESPONSIBLE_ORGAN.read(execution);
        var ended = ending.end(
                new Matter(petition, organ), mediations.agreement(petition).orElseThrow());
        if (ended instanceof Completion.Refused refused) {
            throw new TaskRefused(String.join(" ", refused.sentences()));
        }
    }
}
