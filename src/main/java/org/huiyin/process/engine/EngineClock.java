package org.huiyin.process.engine;

import java.time.Clock;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.huiyin.calendar.MovableClock;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Lets the engine's clock, one per JVM, follow the house's; where the house's cannot be moved there is nothing to do. */
@Component
class EngineClock implements InitializingBean {

    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        if (clock instanceof MovableClock movable) {
            movable.follow(offset -> ClockUtil.offset(offset.toMillis()));
        }
    }
}
