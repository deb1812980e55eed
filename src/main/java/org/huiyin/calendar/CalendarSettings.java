package org.huiyin.calendar;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How days are counted where the law leaves it open.
 *
 * @param rollOver whether a last day on a plain weekend rolls over too; on a holiday it always does
 * @param warnDays how many days before the first date that needs it a missing or provisional year is named
 * @param batch petitions that are counted anew in one transaction
 * @param settle after which time every node counts by a calendar just adopted
 */
@ConfigurationProperties("huiyin.calendar")
public record CalendarSettings(
        @DefaultValue("true") boolean rollOver,
        @DefaultValue("60") int warnDays,
        @DefaultValue("50") int batch,
        @DefaultValue("20s") Duration settle) {}
