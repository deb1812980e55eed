package org.huiyin.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SettingsTests {

    @Test
    void pausesTwiceAsLongEachTimeUpToSixHours() {
        var settings =
                new MailSettings("a@b.cn", URI.create("https://b.cn"), Duration.ofDays(7), Duration.ofMinutes(1));

        assertThat(IntStream.of(1, 2, 3, 9, 10, 1000).mapToObj(settings::pauseAfter))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(256),
                        Duration.ofHours(6),
                        Duration.ofHours(6));
    }
}
