package org.huiyin.desk.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers those who are not let in: programs with problem details, people with a page. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Request attribute that keeps the refusal for the error page. */
    static final String REFUSAL = Refusals.class.getName();

    private final ObjectMapper json;
    private final LoginUrlAuthenticationEntryPoint loginPage = new LoginUrlAuthenticationEntryPoint("/login");

    Refusals(ObjectMapper json) {
        this.json = json;
        loginPage.setFavorRelativeUris(true);
    }

    /** No challenge to HTTP Basic: a browser would ask for the password and then send it with forged requests too. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (Addresses.isProgram(request.getRequestURI())) {
            write(response, why instanceof TooManyAttempts ? Refusal.of(429) : Refusal.UNAUTHENTICATED);
        } else if (Addresses.FRAGMENT.matches(request)) {
            response.setHeader("HX-Redirect", "/login");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            loginPage.commence(request, response, why);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        var refusal = why instanceof CsrfException ? Refusal.STALE : Refusal.FORBIDDEN;
        if (Addresses.isProgram(request.getRequestURI())) {
            write(response, refusal);
        } else if (why instanceof CsrfException && "/login".equals(request.getServletPath())) {
            response.sendRedirect("/login?stale");
        } else if (why instanceof CsrfException && Addresses.isPortal(request.getRequestURI())) {
            response.sendRedirect(
                    request.getRequestURI().startsWith("/portal/evaluation")
                            ? "/portal/evaluation?stale"
                            : "/portal?stale");
        } else {
            request.setAttribute(REFUSAL, refusal);
            response.sendError(refusal.status());
        }
    }

    private void write(HttpServletResponse response, Refusal refusal) throws IOException {
        response.setStatus(refusal.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getWriter(), problem(refusal));
    }

    static ProblemDetail problem(Refusal refusal) {
        var problem = ProblemDetail.forStatus(refusal.status());
        problem.setType(URI.create("about:blank"));
        problem.setTitle(refusal.title());
        problem.setDetail(refusal.sentence());
        return problem;
    }
}
