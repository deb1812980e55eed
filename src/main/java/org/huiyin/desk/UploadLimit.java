package org.huiyin.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an upload by its announced size, before a byte of it is read: the check against forged requests looks into
 * the form and would read it all. The answer is a page of its own, for an error page would read the form too.
 */
@Configuration(proxyBeanMethods = false)
public class UploadLimit {

    private final DataSize most;

    UploadLimit(@Value("${spring.servlet.multipart.max-file-size}") DataSize most) {
        this.most = most;
    }

    /** Most megabytes of one upload. */
    public long megabytes() {
        return most.toMegabytes();
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> announcedSize() {
        var filter = new FilterRegistrationBean<OncePerRequestFilter>(new AnnouncedSize(most));
        filter.addUrlPatterns("/desk/*");
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 10);
        return filter;
    }

    private static final class AnnouncedSize extends OncePerRequestFilter {

        private final DataSize most;

        AnnouncedSize(DataSize most) {
            this.most = most;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
                throws ServletException, IOException {
            if (request.getContentLengthLong() > most.toBytes()) {
                refuse(DataSize.ofBytes(request.getContentLengthLong()), response);
                return;
            }
            rest.doFilter(request, response);
        }

        private void refuse(DataSize announced, HttpServletResponse response) throws IOException {
            var page = new ClassPathResource("too-large.html").getContentAsString(StandardCharsets.UTF_8);
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            response.setHeader(HttpHeaders.CONNECTION, "close");
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter()
                    .write(page.replace("{size}", String.valueOf(announced.toMegabytes()))
                            .replace("{most}", String.valueOf(most.toMegabytes())));
        }
    }
}
