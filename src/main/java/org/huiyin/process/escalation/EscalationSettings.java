package org.huiyin.process.escalation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The day's rhythm.
 *
 * @param dayListAt from when in the day the day's list is written
 * @param dayListNumbers most petition numbers in each part of it
 */
@Validated
@ConfigurationProperties("huiyin.escalation")
record EscalationSettings(
        @DefaultValue("08:00") LocalTime dayListAt,
        @DefaultValue("5") @Min(0) @Max(50) int dayListNumbers) {}
