package org.huiyin.supervision.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How organs are compared (practice, not in the Regulation).
 *
 * @param minimumSample how many must be counted of an organ before it is compared with others
 */
@Validated
@ConfigurationProperties("huiyin.assessment")
record AssessmentSettings(
        @DefaultValue("10") @Min(1) @Max(1_000) int minimumSample) {}
