package org.huiyin.routing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LocalGroundSettings.class)
class RoutingConfiguration {

    @Bean
    Grounds grounds(LocalGroundSettings settings) {
        return Grounds.load("routing/refusal-grounds.csv", settings.localGrounds());
    }
}
