package org.huiyin;

import java.time.Clock;
import java.time.ZoneId;
import org.huiyin.calendar.MovableClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock of the house. Only the demo's can be moved. */
@Configuration(proxyBeanMethods = false)
class Time {

    @Bean
    @Profile("!demo & !test")
    Clock clock(@Value("${huiyin.zone}") ZoneId zone) {
        return Clock.system(zone);
    }

    @Bean
    @Profile("demo | test")
    MovableClock movableClock(@Value("${huiyin.zone}") ZoneId zone) {
        return new MovableClock(Clock.system(zone));
    }
}
