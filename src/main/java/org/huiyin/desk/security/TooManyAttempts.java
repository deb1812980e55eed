package org.huiyin.desk.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Login refused for a time, whatever the password. */
class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final long minutes;

    TooManyAttempts(Duration wait) {
        super("Too many attempts to log in");
        minutes = Math.max(1, wait.plusSeconds(59).toMinutes());
    }

    long minutes() {
        return minutes;
    }
}
