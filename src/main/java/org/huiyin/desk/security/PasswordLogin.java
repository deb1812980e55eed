package org.huiyin.desk.security;

import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.access.Credentials;
import org.huiyin.access.Throttle;
import org.huiyin.organization.Organization;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks name and password, for the login page and for HTTP Basic alike. A login says only what kind of account it is;
 * the posts, and with them the rights, are asked for at each request.
 */
@Component
class PasswordLogin implements AuthenticationProvider {

    static final String OFFICER = "ROLE_OFFICER";
    static final String INTEGRATOR = "ROLE_INTEGRATOR";

    private final Credentials credentials;
    private final Organization organization;
    private final Throttle throttle;
    private final Clock clock;
    private final DaoAuthenticationProvider passwords;

    PasswordLogin(
            Credentials credentials,
            Organization organization,
            LoginLimits limits,
            Clock clock,
            PasswordEncoder encoder) {
        this.credentials = credentials;
        this.organization = organization;
        this.throttle = new Throttle(limits.perOfficer(), limits.perAddress(), limits.pause(), clock);
        this.clock = clock;
        this.passwords = new DaoAuthenticationProvider(this::account);
        this.passwords.setPasswordEncoder(encoder);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String officer = asked.getName();
        String address =
                asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        throttle.attempt(officer, address).ifPresent(wait -> {
            throw new TooManyAttempts(wait);
        });
        var login = passwords.authenticate(asked);
        throttle.succeeded(officer, address);
        if (login.getAuthorities().stream().noneMatch(kind -> INTEGRATOR.equals(kind.getAuthority()))
                && organization.postsOf(officer, LocalDate.now(clock)).isEmpty()) {
            // said only to whoever knows the password
            throw new DisabledException("Holds no post today: " + officer);
        }
        return login;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private UserDetails account(String officer) {
        return credentials
                .of(officer)
                .map(credential -> User.withUsername(credential.officer())
                        .password(credential.hash())
                        .authorities(credential.integrator() ? INTEGRATOR : OFFICER)
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException(officer));
    }
}
