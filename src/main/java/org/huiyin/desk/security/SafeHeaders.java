package org.huiyin.desk.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** Headers that keep browsers from doing harm with our pages. */
final class SafeHeaders {

    /** No script but our own files; styles also in place, which diagrams and charts need. */
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private SafeHeaders() {}

    static void put(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(
                permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
        // the webapps put a policy of their own, with a fresh number for their scripts in every page
        headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(Addresses.WEBAPPS), new ContentSecurityPolicyHeaderWriter(POLICY)));
        headers.cacheControl(CacheControlConfig::disable);
        headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(Addresses.FILES), new CacheControlHeadersWriter()));
        headers.addHeaderWriter((request, response) -> {
            if (Addresses.FILES.matches(request) && !response.containsHeader("Cache-Control")) {
                response.setHeader("Cache-Control", "no-cache");
            }
        });
    }
}
