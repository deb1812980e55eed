package org.huiyin.process.engine;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** Leaving a scope marked with a duty is its fulfilment; being cancelled is not. */
@Component
class DutyScope {

    private final Ledger ledger;
    private final Clock clock;

    DutyScope(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    ExecutionListener of(String duty, Owing owing) {
        return execution -> {
            if (!execution.isCanceled()) {
                ledger.fulfil(
                        owing.clock(PetitionOf.execution(execution), Duty.valueOf(duty), execution),
                        LocalDate.now(clock));
            }
        };
    }
}
