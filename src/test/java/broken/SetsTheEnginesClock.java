package broken;

import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

class SetsTheEnginesClock {
    void set(Date date) {
        ClockUtil.setCurrentTime(date);
    }
}
