package org.huiyin.calendar;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarSettings.class)
class CalendarConfiguration {

    /** Read at start: with a bad table the application does not come up. */
    @Bean
    Calendars calendars(CalendarSettings settings) {
        return new OnlyCalendar(new NoticeCalendar(HolidayTables.load(HolidayTables.FOLDER), settings.rollOver()));
    }

    /** For whoever counts from today on and need not know which calendar is in force. */
    @Bean
    WorkingCalendar workingCalendar(Calendars calendars) {
        return new CalendarInForce(calendars);
    }
}
