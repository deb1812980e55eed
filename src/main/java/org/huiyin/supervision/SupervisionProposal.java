package org.huiyin.supervision;

import org.jspecify.annotations.Nullable;

/**
 * What is proposed.
 *
 * @param organ code of the organ to be supervised
 * @param bureau code of the bureau that is to supervise it
 * @param facts what happened, in sentences
 * @param newFact what is new since the petition was ended or archived, or null
 */
public record SupervisionProposal(
        String petition,
        String organ,
        String bureau,
        SupervisionGround ground,
        SupervisionOrigin origin,
        String facts,
        @Nullable String newFact) {}
