package org.huiyin.process.engine;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs work again when another writer was faster: optimistic locks and deadlocks of the engine (codes 1, 10000, 10001)
 * and of our own tables. Only outside a transaction, since a transaction that failed cannot be continued.
 */
@Component
public class ConflictRetry {

    private static final Logger LOG = LoggerFactory.getLogger(ConflictRetry.class);
    private static final int ATTEMPTS = 5;

    /** Runs the work, which opens its transaction itself; what it throws in the end is thrown. */
    public <T> T run(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !isConflict(failure)) {
                    throw failure;
                }
                LOG.debug("Another writer was faster, attempt {} of {}", attempt, ATTEMPTS, failure);
            }
        }
    }

    /** Looks through the wrapping: who wrote first is often told by a cause. */
    static boolean isConflict(Throwable failure) {
        Throwable cause = failure.getCause();
        return says(failure) || (cause != null && cause != failure && isConflict(cause));
    }

    private static boolean says(Throwable failure) {
        if (failure instanceof ConcurrencyFailureException
                || failure instanceof OptimisticLockException
                || failure instanceof PessimisticLockException
                || failure instanceof OptimisticLockingException) {
            return true;
        }
        if (failure instanceof ProcessEngineException engine) {
            int code = engine.getCode();
            return code == 1 || code == 10_000 || code == 10_001;
        }
        return false;
    }
}
