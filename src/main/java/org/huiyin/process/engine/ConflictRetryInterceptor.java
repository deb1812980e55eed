package org.huiyin.process.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Retries every engine command that opens a transaction of its own. */
@Component
class ConflictRetryInterceptor extends CommandInterceptor {

    private final ConflictRetry retry;

    ConflictRetryInterceptor(ConflictRetry retry) {
        this.retry = retry;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() != null) {
            return next.execute(command);
        }
        return retry.run(() -> next.execute(command));
    }
}
