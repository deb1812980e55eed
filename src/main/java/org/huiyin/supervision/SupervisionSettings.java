package org.huiyin.supervision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How supervision is measured (practice, not in the Regulation).
 *
 * @param effectDays days after the end of a supervision within which the petitioner's coming back shows that it had no effect
 */
@Validated
@ConfigurationProperties("huiyin.supervision")
record SupervisionSettings(
        @DefaultValue("90") @Min(1) @Max(3_650) int effectDays) {}
