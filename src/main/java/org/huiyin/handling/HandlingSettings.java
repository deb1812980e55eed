package org.huiyin.handling;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param investigators fewest investigators of a matter (practice, not in the Regulation)
 */
@ConfigurationProperties("huiyin.handling")
record HandlingSettings(@DefaultValue("2") int investigators) {}
