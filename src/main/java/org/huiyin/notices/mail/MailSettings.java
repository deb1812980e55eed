package org.huiyin.notices.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mail is sent; read where {@code spring.mail.host} names a server.
 *
 * @param from address of the sender
 * @param baseUrl address of the product, for links to the petition's page
 * @param giveUpAfter age at which a mail that could not be sent is given up
 * @param firstPause pause after the first attempt; each later one is twice as long
 */
@Validated
@ConfigurationProperties("huiyin.mail")
record MailSettings(
        @NotBlank @Email String from,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("7d") Duration giveUpAfter,
        @DefaultValue("1m") Duration firstPause) {

    /** The longest pause between two attempts. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** The pause after so many attempts. */
    Duration pauseAfter(int tried) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(tried - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
