package org.huiyin.statute;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StatuteConfiguration {

    @Bean
    Statute statute() {
        return Statute.ofTheProduct();
    }
}
