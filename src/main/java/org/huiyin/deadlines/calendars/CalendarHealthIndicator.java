package org.huiyin.deadlines.calendars;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * ATTENTION while a year is missing or provisional that clocks will soon run into, and while counting the open clocks anew
 * stands still. Not out of service: nodes stay behind
 * the load balancer, for all that does not need that year goes on.
 */
@Component
class CalendarHealthIndicator implements HealthIndicator {

    static final Status ATTENTION = new Status("ATTENTION");

    private final YearWatch years;
    private final RecountingWatch recounting;

    CalendarHealthIndicator(YearWatch years, RecountingWatch recounting) {
        this.years = years;
        this.recounting = recounting;
    }

    @Override
    public Health health() {
        String reason = Stream.concat(
                        years.concerns().stream().map(YearWatch.Concern::sentence), recounting.concern().stream())
                .collect(Collectors.joining(" "));
        return reason.isEmpty()
                ? Health.up().build()
                : Health.status(ATTENTION).withDetail("reason", reason).build();
    }
}
