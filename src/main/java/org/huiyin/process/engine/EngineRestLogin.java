package org.huiyin.process.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.huiyin.access.CurrentOfficer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine who calls its REST interface. A technical account holds no posts, so it sees no task of any; what it
 * may do is granted to the group {@value #INTEGRATORS}.
 */
class EngineRestLogin extends OncePerRequestFilter {

    static final String INTEGRATORS = "integrators";

    private final CurrentOfficer officer;
    private final ObjectProvider<IdentityService> engine;

    EngineRestLogin(CurrentOfficer officer, ObjectProvider<IdentityService> engine) {
        this.officer = officer;
        this.engine = engine;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var identities = engine.getObject();
        identities.setAuthentication(officer.id(), groups(request), EngineLogin.tenants(officer.posts()));
        try {
            chain.doFilter(request, response);
        } finally {
            identities.clearAuthentication();
        }
    }

    private List<String> groups(HttpServletRequest request) {
        var groups = new ArrayList<>(EngineLogin.groups(officer.posts()));
        if (request.isUserInRole("INTEGRATOR")) {
            groups.add(INTEGRATORS);
        }
        return groups;
    }
}
