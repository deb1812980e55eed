package org.huiyin.process.sorting;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 转下级信访部门: the lower bureau receives the petition and sorts it on 15 days of its own. */
@Component
class PassToLowerBureau implements JavaDelegate {

    private final Ledger ledger;
    private final Clock clock;

    PassToLowerBureau(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String lower = SortingProcess.RESPONSIBLE_ORGAN.read(execution);
        String petition = execution.getProcessBusinessKey();
        ledger.start(new Ledger.Clock(petition, Duty.SORT, lower), LocalDate.now(clock));
        SortingProcess.BUREAU.write(execution, lower);
    }
}
