package org.huiyin.desk.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses addresses with detours ({@code ..}, {@code //}, {@code ;}) before anything reads them. The security chain
 * would refuse them too, but Spring takes the path of a Camunda servlet apart before that, and fails with a fault.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StraightAddresses extends OncePerRequestFilter {

    private final HttpFirewall firewall = new StrictHttpFirewall();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        try {
            firewall.getFirewalledRequest(request);
        } catch (RequestRejectedException detour) {
            logger.debug("address refused", detour);
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        rest.doFilter(request, response);
    }
}
