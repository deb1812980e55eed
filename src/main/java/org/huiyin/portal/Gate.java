package org.huiyin.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.access.Throttle;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Whoever tries codes is slowed down. A number that does not exist is counted like any other. */
@Component
@EnableConfigurationProperties(PortalLimits.class)
class Gate {

    private static final int LONGEST = 40;

    private final Throttle throttle;

    Gate(PortalLimits limits, Clock clock) {
        this.throttle = new Throttle(limits.perNumber(), limits.perAddress(), limits.pause(), clock);
    }

    /** The sentence that says how long to wait; empty where the attempt may be made. */
    Optional<String> attempt(String number, HttpServletRequest request) {
        return throttle.attempt(number, request.getRemoteAddr()).map(Gate::sentence);
    }

    void opened(String number, HttpServletRequest request) {
        throttle.succeeded(number, request.getRemoteAddr());
    }

    /** As numbers are written; full-width letters and spaces make no difference. */
    static String number(String typed) {
        String some = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return Normalizer.normalize(some, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s", "");
    }

    private static String sentence(Duration wait) {
        return "尝试次数过多，请在 " + Math.max(1, wait.plusSeconds(59).toMinutes()) + " 分钟后再试。";
    }
}
