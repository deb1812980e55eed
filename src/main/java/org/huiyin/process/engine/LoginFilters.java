package org.huiyin.process.engine;

import org.camunda.bpm.engine.IdentityService;
import org.huiyin.access.CurrentOfficer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the house's login on to the engine, after Spring Security has let the request in. */
@Configuration(proxyBeanMethods = false)
class LoginFilters {

    private static final int AFTER_SECURITY = SecurityProperties.DEFAULT_FILTER_ORDER + 100;

    @Bean
    FilterRegistrationBean<ContainerLogin.Filter> webappLogin(ContainerLogin login) {
        var registration = new FilterRegistrationBean<>(new ContainerLogin.Filter(login));
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }

    @Bean
    FilterRegistrationBean<NoncePerRequest> noncePerRequest() {
        var registration = new FilterRegistrationBean<>(new NoncePerRequest());
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }

    /** The engine is asked for at the first call: filters are made before it is. */
    @Bean
    FilterRegistrationBean<EngineRestLogin> engineRestLogin(
            CurrentOfficer officer, ObjectProvider<IdentityService> engine) {
        var registration = new FilterRegistrationBean<>(new EngineRestLogin(officer, engine));
        registration.addUrlPatterns("/engine-rest/*");
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }
}
