package org.huiyin.process.recusal;

import org.springframework.stereotype.Component;

/** 决定负责人是否回避 (art. 28), by the chief. */
@Component
class DecideLeaderRecusal extends RecusalDecision {

    DecideLeaderRecusal(RecusalTools tools) {
        super(tools);
    }

    @Override
    public String key() {
        return RecusalProcess.DECIDE_LEADER;
    }
}
