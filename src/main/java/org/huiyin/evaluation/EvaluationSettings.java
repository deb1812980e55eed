package org.huiyin.evaluation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How petitioners rate (practice, not in the Regulation).
 *
 * @param changeable whether a rating may be changed once while the window is open
 * @param appealDays days within which the unit rated may appeal, the day of the rating not counted
 * @param firstContactDays working days within which the handler is expected to make the first contact
 */
@ConfigurationProperties("huiyin.evaluation")
record EvaluationSettings(
        @DefaultValue("false") boolean changeable,
        @DefaultValue("10") int appealDays,
        @DefaultValue("5") int firstContactDays) {}
