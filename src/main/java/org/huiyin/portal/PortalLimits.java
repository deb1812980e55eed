package org.huiyin.portal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often a code may be typed wrongly.
 *
 * @param perNumber wrong codes for one number from one address, after which that pair must wait
 * @param perAddress wrong codes from one address, or for one number from anywhere, after which these must wait; high,
 *     because a whole office or town may come from one address
 * @param pause how long, from the last attempt
 */
@ConfigurationProperties("huiyin.portal")
record PortalLimits(
        @DefaultValue("5") int perNumber,
        @DefaultValue("60") int perAddress,
        @DefaultValue("10m") Duration pause) {}
