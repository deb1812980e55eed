package org.huiyin.notices.mail;

import java.time.Clock;
import org.huiyin.access.MailAddresses;
import org.huiyin.access.Wall;
import org.huiyin.audit.Recorded;
import org.huiyin.organization.Organization;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionOperations;

/** E-mail, where a server is named; otherwise nothing is queued and nothing sent. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    Outbox outbox(JdbcClient database, MailSettings settings, Clock clock) {
        return new Outbox(database, settings, clock);
    }

    @Bean
    MailChannel mailChannel(
            Outbox outbox,
            MailAddresses addresses,
            Organization organization,
            Wall wall,
            MailSettings settings,
            Clock clock) {
        return new MailChannel(outbox, addresses, organization, wall, settings, clock);
    }

    @Bean("mailHealthIndicator")
    MailHealth mailHealth(Postman postman) {
        return new MailHealth(postman);
    }

    @Bean
    Postman postman(
            Outbox outbox,
            JavaMailSender sender,
            MailSettings settings,
            Recorded recorded,
            TransactionOperations transaction) {
        return new Postman(outbox, sender, settings, recorded, transaction);
    }
}
