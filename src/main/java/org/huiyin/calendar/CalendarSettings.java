package org.huiyin.calendar;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How days are counted where the law leaves it open.
 *
 * @param rollOver whether a last day on a plain weekend rolls over too; on a holiday it always does
 */
@ConfigurationProperties("huiyin.calendar")
public record CalendarSettings(@DefaultValue("true") boolean rollOver) {}
