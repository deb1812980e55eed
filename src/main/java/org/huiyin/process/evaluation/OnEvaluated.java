package org.huiyin.process.evaluation;

import org.huiyin.evaluation.Evaluated;
import org.huiyin.process.callback.CallBacks;
import org.huiyin.process.engine.Instances;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A petitioner has rated: the waiting model learns of it, and who is not satisfied is spoken with. */
@Component
class OnEvaluated {

    private final Instances instances;
    private final CallBacks callBacks;

    OnEvaluated(Instances instances, CallBacks callBacks) {
        this.instances = instances;
        this.callBacks = callBacks;
    }

    @EventListener
    void on(Evaluated evaluated) {
        evaluated.dissatisfied().forEach(unit -> callBacks.begin(evaluated.petition(), unit, evaluated.receiver()));
        instances.tell(
                evaluated.petition(),
                EvaluationProcess.EVALUATED,
                EvaluationProcess.ALL_EVALUATED.with(evaluated.over()));
    }
}
