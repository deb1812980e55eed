package org.huiyin.process.joining;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Beginnings;
import org.huiyin.process.Way;
import org.springframework.stereotype.Component;

/** 重新开始: a petition that stands alone again is sorted or judged by whoever received it, on new clocks. */
@Component
class BeginAgain implements JavaDelegate {

    private final Beginnings beginnings;
    private final Clock clock;

    BeginAgain(Beginnings beginnings, Clock clock) {
        this.beginnings = beginnings;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String receiver = JoiningProcess.RECEIVER.read(execution);
        JoiningProcess.BUREAU.write(execution, receiver);
        Way.VARIABLE.write(
                execution, beginnings.begin(execution.getProcessBusinessKey(), receiver, LocalDate.now(clock)));
    }
}
