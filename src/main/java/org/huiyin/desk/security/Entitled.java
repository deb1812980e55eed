package org.huiyin.desk.security;

import static org.huiyin.desk.security.PasswordLogin.INTEGRATOR;
import static org.huiyin.desk.security.PasswordLogin.OFFICER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Who is let in where, by the posts of the day: an officer relieved at noon is out at noon, and one who acts for an
 * absent leader need not log in again.
 */
@Component
class Entitled {

    private final Organization organization;
    private final Clock clock;

    Entitled(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** Whoever holds any post. */
    AuthorizationManager<RequestAuthorizationContext> officers() {
        return (login, request) ->
                new AuthorizationDecision(!postsOf(login.get()).isEmpty());
    }

    /** Whoever holds a post of one of the roles. */
    AuthorizationManager<RequestAuthorizationContext> holders(Role... roles) {
        var entitled = List.of(roles);
        return (login, request) -> new AuthorizationDecision(
                postsOf(login.get()).stream().map(Post::role).anyMatch(entitled::contains));
    }

    /** Other systems, and administrators. */
    AuthorizationManager<RequestAuthorizationContext> integrators() {
        var administrators = holders(Role.ADMIN);
        return (login, request) -> new AuthorizationDecision(has(login.get(), INTEGRATOR)
                || administrators.authorize(login, request) instanceof AuthorizationDecision decision
                        && decision.isGranted());
    }

    private Set<Post> postsOf(Authentication login) {
        return has(login, OFFICER) ? organization.postsOf(login.getName(), LocalDate.now(clock)) : Set.of();
    }

    private static boolean has(Authentication login, String kind) {
        return login.isAuthenticated()
                && login.getAuthorities().stream().anyMatch(authority -> kind.equals(authority.getAuthority()));
    }
}
