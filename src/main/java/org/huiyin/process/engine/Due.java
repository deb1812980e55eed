package org.huiyin.process.engine;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** The only date a model may name: {@code ${due.of(execution, 'HANDLE')}}, the instant a duty is breached. */
@Component("due")
public class Due {

    private final Ledger ledger;

    Due(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Breach instant of the petition's duty, from the ledger. The organ that owes it, and the item where one is named, are
     * read from the variables which the model names beside the duty.
     *
     * @throws IllegalStateException when the duty's clock was not started before the scope was entered
     */
    public Date of(DelegateExecution execution, String duty) {
        var clock = owing(execution, duty).clock(PetitionOf.execution(execution), Duty.valueOf(duty), execution);
        return Date.from(ledger.breachInstant(clock));
    }

    private static Owing owing(DelegateExecution execution, String duty) {
        var definition = ((ExecutionEntity) execution).getProcessDefinition();
        return DatedDuties.owing(definition, duty)
                .orElseThrow(() -> new IllegalStateException(definition.getKey() + " does not say who owes " + duty));
    }
}
