package org.huiyin.process.backlog;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.supervision.BacklogPlans;
import org.springframework.stereotype.Component;

/** 确定下一节点: the earliest that nobody has reported on. */
@Component
class NextMilestone implements JavaDelegate {

    private final BacklogPlans plans;

    NextMilestone(BacklogPlans plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var next = plans.next(execution.getProcessBusinessKey(), BacklogProcess.BACKLOG.read(execution));
        next.ifPresent(milestone -> BacklogProcess.MILESTONE.write(execution, milestone));
        BacklogProcess.MILESTONES_LEFT.write(execution, next.isPresent());
    }
}
