package org.huiyin.desk.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often a login may fail.
 *
 * @param perOfficer failures of one officer from one address, after which that pair must wait
 * @param perAddress failures of one address, or of one officer from anywhere, after which these must wait; high, because
 *     a whole bureau may come from one address
 * @param pause how long, from the last attempt
 */
@ConfigurationProperties("huiyin.login")
record LoginLimits(
        @DefaultValue("5") int perOfficer,
        @DefaultValue("60") int perAddress,
        @DefaultValue("10m") Duration pause) {}
