package org.huiyin.process.proposals;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProposalSettings.class)
class ProposalConfiguration {

    @Bean
    Signs signs() {
        return Signs.read();
    }
}
