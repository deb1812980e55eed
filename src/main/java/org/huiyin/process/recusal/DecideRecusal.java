package org.huiyin.process.recusal;

import org.springframework.stereotype.Component;

/** 决定是否回避 (art. 28), by the leader. */
@Component
class DecideRecusal extends RecusalDecision {

    DecideRecusal(RecusalTools tools) {
        super(tools);
    }

    @Override
    public String key() {
        return RecusalProcess.DECIDE;
    }
}
