package org.huiyin.supervision;

import java.time.LocalDate;

/**
 * What an officer draws up for the leader to sign.
 *
 * @param facts what was found
 * @param demand what the organ has to do
 * @param improvement what it is proposed to improve
 * @param replyBy last day of its reply
 */
public record SupervisionDraft(
        SupervisionGround ground,
        SupervisionWay way,
        String facts,
        String demand,
        String improvement,
        LocalDate replyBy) {}
