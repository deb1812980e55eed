package org.huiyin.desk.security;

import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Kinds of addresses and requests that are treated alike. */
final class Addresses {

    static final RequestMatcher ENGINE_REST = matcher("/engine-rest/**");
    static final RequestMatcher WEBAPPS = matcher("/camunda/**");
    static final RequestMatcher WEBAPPS_API = matcher("/camunda/api/**");

    static final RequestMatcher LOGOUT =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/logout");

    /** The webapps' own way out; it ends the same session. */
    static final RequestMatcher WEBAPPS_LOGOUT = PathPatternRequestMatcher.withDefaults()
            .matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout");

    /** Part of a page, asked for by a script. */
    static final RequestMatcher FRAGMENT = new RequestHeaderRequestMatcher("HX-Request");

    /** Called with name and password in each request, so without a session to be forged upon. */
    static final RequestMatcher WITH_PASSWORD = request -> {
        var authorization = request.getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, "Basic ".length());
    };

    private static final Pattern FILE = Pattern.compile("/.*\\.(js|css|svg|png|ico|woff2?|ttf|eot|map)");

    /** Files that are the same for everybody; the browser may keep them, asking each time whether they changed. */
    static final RequestMatcher FILES = request -> !isProgram(request.getRequestURI())
            && FILE.matcher(request.getRequestURI()).matches();

    private Addresses() {}

    /** Called by programs: answered with problem details, never with a page. */
    static boolean isProgram(String path) {
        return path.startsWith("/api/") && !path.startsWith("/api/docs")
                || path.startsWith("/camunda/api/")
                || path.startsWith("/engine-rest/");
    }

    /** Pages for petitioners, who know nothing of desks. */
    static boolean isPortal(String path) {
        return path.equals("/portal") || path.startsWith("/portal/");
    }

    private static RequestMatcher matcher(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
