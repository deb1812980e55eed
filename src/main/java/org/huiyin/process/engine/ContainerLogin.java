package org.huiyin.process.engine;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.huiyin.access.CurrentOfficer;
import org.springframework.stereotype.Component;

/** Tells the webapps who has logged in at the house's own login page. */
@Component
class ContainerLogin implements AuthenticationProvider {

    private final CurrentOfficer officer;

    ContainerLogin(CurrentOfficer officer) {
        this.officer = officer;
    }

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        if (request.getUserPrincipal() == null) {
            return AuthenticationResult.unsuccessful();
        }
        var posts = officer.posts();
        var login = new AuthenticationResult(officer.id(), true);
        login.setGroups(EngineLogin.groups(posts));
        login.setTenants(EngineLogin.tenants(posts));
        return login;
    }

    /** Spring Security has refused the visitor before; there is nothing to ask for here. */
    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // no challenge
    }

    /** The webapps' filter, given its provider instead of the name of a class. */
    static final class Filter extends ContainerBasedAuthenticationFilter {

        Filter(ContainerLogin login) {
            authenticationProvider = login;
        }

        @Override
        public void init(FilterConfig config) {
            // the provider is given
        }
    }
}
