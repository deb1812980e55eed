package org.huiyin.process.resorting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 收回退件: what the organ owed is owed no more; whoever sent it owes to send it on. */
@Component
class ReceiveHandedBack implements JavaDelegate {

    private static final List<Duty> OF_THE_ORGAN = List.of(Duty.NOTICE, Duty.OBJECT, Duty.REPORT_BACK);

    private final Ledger ledger;
    private final Clock clock;

    ReceiveHandedBack(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String petition = execution.getProcessBusinessKey();
        String organ = ResortingProcess.RESPONSIBLE_ORGAN.read(execution);
        LocalDate today = LocalDate.now(clock);
        OF_THE_ORGAN.forEach(duty -> ledger.cancel(new Ledger.Clock(petition, duty, organ), today));
        String bureau = ResortingProcess.BUREAU.read(execution);
        ledger.start(new Ledger.Clock(petition, Duty.RETRANSFER, bureau), today);
    }
}
