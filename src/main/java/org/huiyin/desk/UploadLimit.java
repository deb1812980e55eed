package org.huiyin.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an upload by its announced size, before a byte of it is read: the check against forged requests looks into
 * the form and would read it all.
 */
@Configuration(proxyBeanMethods = false)
class UploadLimit {

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> announcedSize(MultipartProperties uploads) {
        var filter = new FilterRegistrationBean<OncePerRequestFilter>(
                new AnnouncedSize(uploads.getMaxFileSize().toBytes()));
        filter.addUrlPatterns("/desk/*");
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 10);
        return filter;
    }

    private static final class AnnouncedSize extends OncePerRequestFilter {

        private final long most;

        AnnouncedSize(long most) {
            this.most = most;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
                throws ServletException, IOException {
            if (request.getContentLengthLong() > most) {
                response.setHeader(HttpHeaders.CONNECTION, "close");
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                return;
            }
            rest.doFilter(request, response);
        }
    }
}
