package org.huiyin.desk.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.huiyin.access.OfficeDevice;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Where the login page leads: to the page that was asked for, or back with the reason. */
@Component
class WayIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    /** As long as browsers keep a cookie at most; each login begins it anew. */
    private static final Duration REMEMBERED = Duration.ofDays(400);

    private final HttpSessionRequestCache askedFor = new HttpSessionRequestCache();
    private final SavedRequestAwareAuthenticationSuccessHandler onward =
            new SavedRequestAwareAuthenticationSuccessHandler();
    private final DefaultRedirectStrategy redirect = new DefaultRedirectStrategy();

    WayIn() {
        askedFor.setRequestMatcher(WayIn::isPage);
        askedFor.setMatchingRequestParameterName(null);
        onward.setRequestCache(askedFor);
        onward.setDefaultTargetUrl("/desk");
    }

    /** Only whole pages: a file or a fragment asked for last is not where one wants to go. */
    private static boolean isPage(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return HttpMethod.GET.matches(request.getMethod())
                && accepted != null
                && accepted.contains("text/html")
                && !Addresses.isProgram(request.getRequestURI())
                && !Addresses.FILES.matches(request)
                && !Addresses.FRAGMENT.matches(request);
    }

    RequestCache askedFor() {
        return askedFor;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication login)
            throws IOException, ServletException {
        response.addHeader(HttpHeaders.SET_COOKIE, officeDevice(request).toString());
        onward.onAuthenticationSuccess(request, response, login);
    }

    /** From now on petitioners' evaluations are not written in this browser; logging out does not change that. */
    private static ResponseCookie officeDevice(HttpServletRequest request) {
        return ResponseCookie.from(OfficeDevice.COOKIE, "1")
                .path("/")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        redirect.sendRedirect(request, response, "/login?" + reason(why));
    }

    private static String reason(AuthenticationException why) {
        if (why instanceof TooManyAttempts many) {
            return "wait=" + many.minutes();
        }
        return why instanceof DisabledException ? "nopost" : "error";
    }
}
