package org.huiyin.deadlines.calendars;

import java.util.stream.Collectors;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * ATTENTION while a year is missing or provisional that clocks will soon run into. Not out of service: nodes stay behind
 * the load balancer, for all that does not need that year goes on.
 */
@Component
class CalendarHealthIndicator implements HealthIndicator {

    static final Status ATTENTION = new Status("ATTENTION");

    private final YearWatch years;

    CalendarHealthIndicator(YearWatch years) {
        this.years = years;
    }

    @Override
    public Health health() {
        var concerns = years.concerns();
        if (concerns.isEmpty()) {
            return Health.up().build();
        }
        return Health.status(ATTENTION)
                .withDetail(
                        "reason",
                        concerns.stream().map(YearWatch.Concern::sentence).collect(Collectors.joining(" ")))
                .build();
    }
}
