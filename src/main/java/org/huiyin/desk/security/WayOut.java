package org.huiyin.desk.security;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.stereotype.Component;

/** One way out for pages and webapps: it ends the session and has the browser forget what pages stored in it. */
@Component
class WayOut {

    void put(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutRequestMatcher(new OrRequestMatcher(Addresses.LOGOUT, Addresses.WEBAPPS_LOGOUT));
        logout.addLogoutHandler((request, response, login) -> forget(response));
        logout.deleteCookies("HUIYIN", "XSRF-TOKEN");
        logout.logoutSuccessUrl("/login?logout");
        logout.defaultLogoutSuccessHandlerFor(
                new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT), Addresses.WEBAPPS_LOGOUT);
    }

    /** Browsers heed it over HTTPS and on this machine; elsewhere the login page's script does the same. */
    private static void forget(HttpServletResponse response) {
        response.setHeader("Clear-Site-Data", "\"storage\"");
    }
}
