package org.huiyin.calendar;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarSettings.class)
class CalendarConfiguration {

    /** Read at start: with a bad table the application does not come up. */
    @Bean
    WorkingCalendar workingCalendar(CalendarSettings settings) {
        return new NoticeCalendar(HolidayTables.load("calendar/"), settings.rollOver());
    }
}
