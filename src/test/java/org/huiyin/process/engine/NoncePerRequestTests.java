package org.huiyin.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

class NoncePerRequestTests {

    final MockServletContext shared = new MockServletContext();
    final NoncePerRequest filter = new NoncePerRequest();

    @Test
    void aPageHasTheNumberOfItsOwnHeaderThoughAnotherIsServedInBetween() throws ServletException, IOException {
        serve((request, response) -> {
            var header = header(request);
            serve((another, its) -> header(another));

            assertThat(header).contains("'nonce-" + number(request) + "'");
        });
    }

    @Test
    void withoutTheFilterTheNumbersAreMixedUp() {
        var request = new MockHttpServletRequest(shared);
        var another = new MockHttpServletRequest(shared);

        var header = header(request);
        header(another);

        assertThat(header).doesNotContain("'nonce-" + number(request) + "'");
    }

    @Test
    void everythingElseStaysInTheSharedContext() throws ServletException, IOException {
        shared.setAttribute("app", "huiyin");

        serve((request, response) -> {
            request.getServletContext().setAttribute("more", "yes");

            assertThat(request.getServletContext().getAttribute("app")).isEqualTo("huiyin");
        });
        assertThat(shared.getAttribute("more")).isEqualTo("yes");
    }

    private void serve(FilterChain chain) throws ServletException, IOException {
        filter.doFilter(new MockHttpServletRequest(shared), new MockHttpServletResponse(), chain);
    }

    private static String header(ServletRequest request) {
        var policy = new ContentSecurityPolicyProvider();
        policy.setValue("script-src $NONCE");
        return policy.getHeaderValue(request.getServletContext());
    }

    private static Object number(ServletRequest request) {
        return request.getServletContext().getAttribute(NoncePerRequest.NONCE);
    }
}
