package org.huiyin.desk.security;

import static org.huiyin.organization.Role.ADMIN;
import static org.huiyin.organization.Role.DESIGNER;
import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who reaches which address. One session for pages, API and webapps; the engine's REST interface also with name and
 * password in each request. What is not named here is refused.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoginLimits.class)
class FilterChains {

    private final Entitled entitled;
    private final Refusals refusals;

    FilterChains(Entitled entitled, Refusals refusals) {
        this.entitled = entitled;
        this.refusals = refusals;
    }

    /** Calls of other systems, without a session. */
    @Bean
    @Order(1)
    SecurityFilterChain integrators(HttpSecurity http) throws Exception {
        http.securityMatcher(
                request -> Addresses.ENGINE_REST.matches(request) && Addresses.WITH_PASSWORD.matches(request));
        http.authorizeHttpRequests(rules -> rules.anyRequest().access(entitled.integrators()));
        http.httpBasic(basic -> basic.authenticationEntryPoint(refusals));
        http.sessionManagement(session -> session.sessionCreationPolicy(STATELESS));
        http.csrf(CsrfConfigurer::disable);
        http.headers(SafeHeaders::put);
        refuse(http);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, WayIn wayIn, WayOut wayOut) throws Exception {
        http.authorizeHttpRequests(this::rules);
        http.formLogin(login -> form(login, wayIn));
        http.requestCache(cache -> cache.requestCache(wayIn.askedFor()));
        http.logout(wayOut::put);
        http.csrf(csrf -> csrf.csrfTokenRepository(ForgeryToken.repository())
                .csrfTokenRequestHandler(new ForgeryToken())
                // the webapps have a token of their own, checked by their own filter
                .ignoringRequestMatchers(Addresses.WEBAPPS_API));
        http.headers(SafeHeaders::put);
        refuse(http);
        return http.build();
    }

    private void rules(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        // the request behind a forward or an error page has been through these rules already
        rules.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll();
        rules.requestMatchers("/webjars/camunda/**").denyAll();
        rules.requestMatchers("/", "/login", "/css/**", "/js/**", "/img/**", "/webjars/**", "/actuator/health")
                .permitAll();
        rules.requestMatchers("/api/docs", "/api/docs/**").access(entitled.holders(ADMIN, DESIGNER));
        rules.requestMatchers(
                        "/desk/sweep", "/desk/sweep/**", "/api/sweep", "/actuator/metrics", "/actuator/metrics/**")
                .access(entitled.holders(ADMIN));
        rules.requestMatchers("/desk", "/desk/**", "/api/**").access(entitled.officers());
        rules.requestMatchers("/engine-rest/**").access(entitled.integrators());
        webapps(rules);
        rules.anyRequest().denyAll();
    }

    private void webapps(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        // login and first-user set-up of their own, which the house's login replaces
        rules.requestMatchers("/camunda/api/admin/auth/user/*/login/**", "/camunda/api/admin/setup/**")
                .denyAll();
        rules.requestMatchers("/camunda/api/admin/auth/**").access(entitled.officers());
        rules.requestMatchers("/camunda/app/admin/**", "/camunda/api/admin/**").access(entitled.holders(ADMIN));
        rules.requestMatchers("/camunda/app/cockpit/**", "/camunda/api/cockpit/**")
                .access(entitled.holders(ADMIN, DESIGNER));
        rules.requestMatchers("/camunda/app/tasklist/**", "/camunda/app/welcome/**")
                .access(entitled.officers());
        rules.requestMatchers("/camunda/api/engine/**", "/camunda/api/tasklist/**", "/camunda/api/welcome/**")
                .access(entitled.officers());
        rules.requestMatchers("/camunda/lib/**", "/camunda/assets/**", "/camunda/favicon.ico")
                .access(entitled.officers());
    }

    private static void form(FormLoginConfigurer<HttpSecurity> login, WayIn wayIn) {
        login.loginPage("/login").successHandler(wayIn).failureHandler(wayIn);
    }

    private void refuse(HttpSecurity http) throws Exception {
        http.exceptionHandling(
                refusal -> refusal.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
    }
}
