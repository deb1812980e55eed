package org.huiyin.process.backlog;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.supervision.BacklogMilestones;
import org.springframework.stereotype.Component;

/** 确定下一节点: the earliest that nobody has reported on. */
@Component
class NextMilestone implements JavaDelegate {

    private final BacklogMilestones milestones;

    NextMilestone(BacklogMilestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var next = milestones.next(execution.getProcessBusinessKey(), BacklogProcess.BACKLOG.read(execution));
        next.ifPresent(milestone -> BacklogProcess.MILESTONE.write(execution, milestone));
        BacklogProcess.MILESTONES_LEFT.write(execution, next.isPresent());
    }
}
