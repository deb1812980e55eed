package org.huiyin.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class ConflictRetryTests {

    private final ConflictRetry retry = new ConflictRetry();
    private final AtomicInteger runs = new AtomicInteger();

    @AfterEach
    void leaveNoTransactionBehind() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void runsAgainWhenAnotherWriterWasFaster() {
        String done = retry.run(() -> {
            if (runs.incrementAndGet() < 3) {
                throw new OptimisticLockingException("changed meanwhile");
            }
            return "done";
        });

        assertThat(done).isEqualTo("done");
        assertThat(runs).hasValue(3);
    }

    @Test
    void runsAgainAfterADeadlockWhichTheEngineKnowsByCodeOnly() {
        retry.run(() -> {
            if (runs.incrementAndGet() < 2) {
                var deadlock = new ProcessEngineException("deadlock");
                deadlock.setCode(10_000);
                throw deadlock;
            }
            return "done";
        });

        assertThat(runs).hasValue(2);
    }

    @Test
    void givesUpAfterFiveAttempts() {
        assertThatThrownBy(() -> retry.run(() -> {
                    runs.incrementAndGet();
                    throw new OptimisticLockingException("always");
                }))
                .isInstanceOf(OptimisticLockingException.class);
        assertThat(runs).hasValue(5);
    }

    @Test
    void doesNotRepeatAMistake() {
        assertThatThrownBy(() -> retry.run(() -> {
                    runs.incrementAndGet();
                    throw new IllegalStateException("mistake");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(runs).hasValue(1);
    }

    @Test
    void leavesATransactionThatFailedToItsOwner() {
        TransactionSynchronizationManager.setActualTransactionActive(true);

        assertThatThrownBy(() -> retry.run(() -> {
                    runs.incrementAndGet();
                    throw new OptimisticLockingException("inside");
                }))
                .isInstanceOf(OptimisticLockingException.class);
        assertThat(runs).hasValue(1);
    }
}
