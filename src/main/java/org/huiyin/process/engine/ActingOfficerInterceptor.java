package org.huiyin.process.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.huiyin.access.CurrentOfficer;
import org.springframework.stereotype.Component;

/**
 * Makes the acting officer known to the engine for every command, whoever calls: page, import, delegate. Where nobody
 * acts (timers, start-up) the engine runs without authentication, as it does for its own jobs.
 */
@Component
class ActingOfficerInterceptor extends CommandInterceptor {

    private final CurrentOfficer officer;
    private final EngineLogin login;

    ActingOfficerInterceptor(CurrentOfficer officer, EngineLogin login) {
        this.officer = officer;
        this.login = login;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() != null || login.isKnown()) {
            return next.execute(command);
        }
        if (officer.isSystem()) {
            return next.execute(command);
        }
        return login.as(officer.id(), officer.posts(), () -> next.execute(command));
    }
}
