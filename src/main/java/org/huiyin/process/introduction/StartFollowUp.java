package org.huiyin.process.introduction;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.handling.FollowUps;
import org.huiyin.handling.Matter;
import org.springframework.stereotype.Component;

/** 开始跟踪: each round runs until the day that was set last, so its clock starts before the scope is entered. */
@Component
class StartFollowUp implements JavaDelegate {

    private final FollowUps followUps;

    StartFollowUp(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String organ = IntroductionProcess.RESPONSIBLE_ORGAN.read(execution);
        followUps.begin(new Matter(execution.getProcessBusinessKey(), organ));
    }
}
