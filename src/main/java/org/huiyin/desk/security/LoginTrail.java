package org.huiyin.desk.security;

import org.huiyin.access.CurrentOfficer;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Puts on the trail who came and went by the login page; calls of other systems would flood it. */
@Component
class LoginTrail {

    private final Recorded recorded;
    private final CurrentOfficer officer;

    LoginTrail(Recorded recorded, CurrentOfficer officer) {
        this.recorded = recorded;
        this.officer = officer;
    }

    @EventListener
    void came(InteractiveAuthenticationSuccessEvent event) {
        record(event.getAuthentication(), "LOGGED_IN");
    }

    @EventListener
    void went(LogoutSuccessEvent event) {
        record(event.getAuthentication(), "LOGGED_OUT");
    }

    private void record(Authentication login, String action) {
        officer.as(login.getName(), () -> {
            recorded.that(Fact.of(action));
            return action;
        });
    }
}
