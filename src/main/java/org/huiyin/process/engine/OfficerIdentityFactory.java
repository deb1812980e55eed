package org.huiyin.process.engine;

import java.time.Clock;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.huiyin.organization.Organization;
import org.springframework.stereotype.Component;

/** Lets the engine ask the house who somebody is, so that officers are kept once. */
@Component
class OfficerIdentityFactory implements SessionFactory {

    private final Organization organization;
    private final Clock clock;

    OfficerIdentityFactory(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public Class<?> getSessionType() {
        return ReadOnlyIdentityProvider.class;
    }

    @Override
    public Session openSession() {
        return new OfficerIdentities(organization, clock);
    }
}
