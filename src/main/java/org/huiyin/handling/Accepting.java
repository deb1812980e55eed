package org.huiyin.handling;

import org.jspecify.annotations.Nullable;

/**
 * Which organ is to accept a petition, as it was agreed or decided (art. 24).
 *
 * @param decider who agreed or decided, by name
 * @param organ code of the accepting organ
 * @param paper minutes or decision with its number, or null where the decision is issued with the act
 */
public record Accepting(
        JurisdictionDecided.By by,
        String decider,
        String organ,
        @Nullable String paper,
        String reasons) {}
