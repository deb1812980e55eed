package org.huiyin.process.redo;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.handling.AfterService;
import org.huiyin.handling.Matter;
import org.huiyin.process.engine.Instances;
import org.huiyin.review.Redos;
import org.springframework.stereotype.Component;

/** 起算复查申请期限 of the opinion made anew; what it supports is carried out beside. */
@Component
class BeginRedoneWindow implements JavaDelegate {

    private final AfterService afterService;
    private final Redos redos;
    private final Instances instances;

    BeginRedoneWindow(AfterService afterService, Redos redos, Instances instances) {
        this.afterService = afterService;
        this.redos = redos;
        this.instances = instances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Matter matter = RedoProcess.matter(execution);
        LocalDate by = redos.draft(matter.petition(), RedoProcess.REQUEST.read(execution))
                .orElseThrow()
                .act()
                .executeBy();
        if (afterService.beginRedone(matter, by)) {
            instances.start(
                    "execution",
                    matter.petition(),
                    Map.of("responsibleOrgan", matter.organ(), "sender", matter.organ()));
        }
    }
}
