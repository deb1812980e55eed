package org.huiyin.handling;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param investigators fewest investigators of a matter (practice, not in the Regulation)
 * @param silenceKeeps whether an organ that let the five working days of art. 23 pass keeps the petition (practice)
 * @param objections most objections to one petition; after these only agreement or a superior's decision helps (practice)
 * @param publicNoticeDays days of a public notice, the day of posting not counted; on the last one it counts as served
 */
@ConfigurationProperties("huiyin.handling")
record HandlingSettings(
        @DefaultValue("2") int investigators,
        @DefaultValue("true") boolean silenceKeeps,
        @DefaultValue("2") int objections,
        @DefaultValue("30") int publicNoticeDays) {}
