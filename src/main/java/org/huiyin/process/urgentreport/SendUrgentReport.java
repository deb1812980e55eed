package org.huiyin.process.urgentreport;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.deadlines.Ledger;
import org.huiyin.process.urgentdelivery.UrgentDeliveries;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.UrgentDrafted;
import org.huiyin.supervision.UrgentRecords;
import org.huiyin.supervision.UrgentSendings;
import org.huiyin.supervision.UrgentStage;
import org.springframework.stereotype.Component;

/** 报送紧急信访信息: to everybody at the same time; the clock of the next report begins. */
@Component
class SendUrgentReport implements JavaDelegate {

    private final UrgentSendings sendings;
    private final UrgentRecords records;
    private final UrgentDeliveries deliveries;
    private final Ledger ledger;
    private final Clock clock;

    SendUrgentReport(
            UrgentSendings sendings, UrgentRecords records, UrgentDeliveries deliveries, Ledger ledger, Clock clock) {
        this.sendings = sendings;
        this.records = records;
        this.deliveries = deliveries;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String petition = execution.getProcessBusinessKey();
        String reporter = UrgentProcess.REPORTER.read(execution);
        String report = UrgentProcess.REPORT.read(execution);
        sendings.deliver(petition, report).forEach(each -> deliveries.begin(petition, reporter, each));
        UrgentDrafted drafted = records.drafted(petition, report).act();
        LocalDate nextOn = drafted.nextOn();
        if (nextOn != null) {
            ledger.start(new Ledger.Clock(petition, Duty.URGENT, reporter, report), LocalDate.now(clock), nextOn);
        }
        UrgentProcess.DRAFTED.write(execution, false);
        UrgentProcess.LIFTED.write(execution, drafted.stage() == UrgentStage.FINAL);
    }
}
