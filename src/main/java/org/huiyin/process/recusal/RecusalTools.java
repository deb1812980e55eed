package org.huiyin.process.recusal;

import java.time.Clock;
import org.huiyin.process.Openings;
import org.huiyin.process.engine.TaskValues;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Component;

/** What both decisions on a recusal work with. */
@Component
record RecusalTools(Openings openings, Acts acts, TaskValues values, Clock clock) {}
