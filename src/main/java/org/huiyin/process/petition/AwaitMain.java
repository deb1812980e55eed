package org.huiyin.process.petition;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Way;
import org.huiyin.process.engine.Instances;
import org.springframework.stereotype.Component;

/** 转为等待主件: what was joined on the way begins anew where joined petitions wait. */
@Component
class AwaitMain implements JavaDelegate {

    private final Instances instances;

    AwaitMain(Instances instances) {
        this.instances = instances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String receiver = PetitionProcess.RECEIVER.read(execution);
        instances.start(
                PetitionProcess.KEY,
                execution.getProcessBusinessKey(),
                PetitionProcess.beginning(receiver, Way.JOINED));
    }
}
